/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import static dev.aftersales.refund.RefundCounter.VAT;
import static dev.aftersales.refund.RefundCounter.eur;
import static dev.aftersales.refund.RefundCounter.issue;
import static dev.aftersales.refund.RefundCounter.line;
import static dev.aftersales.refund.RefundCounter.pcs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.Outcome;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.accounting.AccountingCapability;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.fault.Fault;
import dev.aftersales.testkit.fault.Operation;
import dev.aftersales.ticket.Availability;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RefundFormRulesTest {

    private static Invoice invoice(RefundCounter counter, String id, String customer, String product, String order) {
        return counter.erp
                .invoice(id)
                .customer(customer)
                .date("2026-02-01")
                .saleOrder(order)
                .line(product, 1, "10.00", VAT)
                .post();
    }

    @Test
    @DisplayName("REF-1: the invoices of the contact's company, those of the ticket's order and product first")
    void ticketsOwnFirst() {
        try (RefundCounter counter = RefundCounter.open()) {
            Invoice ofProduct = invoice(counter, "INV/1", "gemini", "lamp", "S1");
            Invoice ofOrder = invoice(counter, "INV/2", "gemini", "desk", "S2");
            Invoice any = invoice(counter, "INV/3", "gemini", "desk", "S3");
            invoice(counter, "INV/4", "azure", "desk", "S4");
            counter.put(RefundCounter.ticket(RefundCounter.TICKET)
                    .version(2)
                    .product(ProductId.of("lamp"))
                    .saleOrder(SaleOrderId.of("S2")));

            assertThat(counter.form().invoices())
                    .extracting(RefundableInvoice::id)
                    .containsExactly(ofOrder.id(), ofProduct.id(), any.id());
            RefundScope narrow = new RefundScope(SaleOrderId.of("S3"), null, null);
            assertThat(counter.desk.refundForm(RefundCounter.TICKET, narrow).invoices())
                    .extracting(RefundableInvoice::id)
                    .containsExactly(any.id());
        }
    }

    @Test
    @DisplayName("REF-1: many invoices come page by page")
    void pages() {
        try (RefundCounter counter = RefundCounter.over(InMemoryErp.builder().pageSize(2))) {
            for (int i = 1; i <= 3; i++) {
                invoice(counter, "INV/" + i, "gemini", "desk", "S" + i);
            }

            RefundForm first = counter.form();
            RefundForm second = counter.desk.refundForm(
                    RefundCounter.TICKET, RefundScope.all().from(first.next().orElseThrow()));

            assertThat(first.invoices()).hasSize(2);
            assertThat(second.invoices()).hasSize(1);
            assertThat(second.next()).isEmpty();
        }
    }

    @Test
    @DisplayName("REF-1: shows what remains of each line, methods and defaults, and fills the command in")
    void filledIn() {
        try (RefundCounter counter = RefundCounter.open()) {
            Invoice invoice = counter.invoiced();
            counter.confirm(counter.draft(invoice)).orElseThrow();

            RefundableInvoice choice = counter.choice(invoice);

            assertThat(choice.remaining()).isEqualTo(eur("132.00"));
            assertThat(choice.total()).isEqualTo(eur("252.00"));
            assertThat(choice.methods()).containsExactly(CreditMethod.values());
            assertThat(choice.date()).isEqualTo(LocalDate.of(2026, 3, 2));
            assertThat(choice.reason()).isEqualTo("Ticket HD-1");
            assertThat(choice.lines().get(0).quantity()).isEqualTo(pcs(1));
            assertThat(choice.lines().get(0).gross()).isEqualTo(eur("120.00"));
            assertThat(choice.lines().get(1).net()).isEqualTo(eur("10.00"));
            Outcome<Refund> outcome = counter.execute(choice.refund()
                    .method(CreditMethod.FULL)
                    .line(line(invoice, 1))
                    .build());
            assertThat(outcome.orElseThrow().total()).isEqualTo(eur("12.00"));
        }
    }

    @Test
    @DisplayName(
            "REF-1: an invoice that cannot be refunded is listed with the reason, and a method that is not offered too")
    void whyNot() {
        try (RefundCounter counter =
                RefundCounter.over(InMemoryErp.builder().without(AccountingCapability.DUPLICATE))) {
            Invoice credited = invoice(counter, "INV/1", "gemini", "desk", "S1");
            Invoice open = invoice(counter, "INV/2", "gemini", "desk", "S2");
            counter.refund(issue(credited, CreditMethod.FULL));

            assertThat(counter.choice(credited).refusals())
                    .extracting(Refusal::code)
                    .containsExactly(RefusalCode.NOTHING_REFUNDABLE);
            assertThat(counter.choice(open).methods()).containsExactly(CreditMethod.PARTIAL, CreditMethod.FULL);
            assertThat(counter.choice(open).whyNot().get(CreditMethod.FULL_WITH_NEW_DRAFT))
                    .extracting(Refusal::code)
                    .containsExactly(RefusalCode.NOT_SUPPORTED);
        }
    }

    @Test
    @DisplayName("REF-13: the default reason names the ticket in the actor's language")
    void reasonInRomanian() {
        try (RefundCounter counter = RefundCounter.open()) {
            Invoice invoice = counter.invoiced();

            assertThat(counter.desk(Locale.forLanguageTag("ro"))
                            .refundForm(RefundCounter.TICKET)
                            .invoice(invoice.id())
                            .orElseThrow()
                            .reason())
                    .isEqualTo("Tichet HD-1");
        }
    }

    @Test
    @DisplayName("TKT-2: without anything to refund the button says so, and so does the form")
    void nothingToRefund() {
        try (RefundCounter counter = RefundCounter.open()) {
            assertThat(counter.view().button(AfterSalesService.REFUND).whyNot())
                    .extracting(Refusal::code)
                    .containsExactly(RefusalCode.NO_INVOICE);
            assertThat(counter.form().refusals()).extracting(Refusal::code).containsExactly(RefusalCode.NO_INVOICE);

            Invoice invoice = counter.invoiced();
            assertThat(counter.view().button(AfterSalesService.REFUND).availability())
                    .isEqualTo(Availability.AVAILABLE);
            counter.refund(issue(invoice, CreditMethod.FULL));
            assertThat(counter.view().button(AfterSalesService.REFUND).availability())
                    .isEqualTo(Availability.UNAVAILABLE);
        }
    }

    @Test
    @DisplayName("TKT-2: a back end that cannot be reached makes the button unknown, and the form refuse")
    void unreachable() {
        try (RefundCounter counter = RefundCounter.open()) {
            counter.invoiced();
            counter.erp.faults().always(PortKind.ACCOUNTING, Fault.unavailable());

            assertThat(counter.view().button(AfterSalesService.REFUND).availability())
                    .isEqualTo(Availability.UNKNOWN);
            assertThat(counter.form().refusals())
                    .extracting(Refusal::code)
                    .containsExactly(RefusalCode.BACK_END_UNAVAILABLE);
        }
    }

    @Test
    @DisplayName(
            "EXE-6: an invoice of another customer in the list, or a credit note that does not fit, is not believed")
    void lies() {
        try (RefundCounter counter = RefundCounter.open()) {
            Invoice invoice = counter.invoiced();
            counter.draft(invoice);
            counter.erp.faults().next(Operation.INVOICES, Fault.wrongCustomer());
            assertThat(counter.form().refusals())
                    .extracting(Refusal::code)
                    .containsExactly(RefusalCode.PORT_CONTRACT_VIOLATION);

            counter.erp.faults().next(Operation.CREDITS_OF, Fault.wrongCurrency());
            RefundCounter.assertRefused(
                    counter.execute(issue(invoice, CreditMethod.PARTIAL).build()), RefusalCode.PORT_CONTRACT_VIOLATION);
        }
    }

    @Test
    @DisplayName("REF-2: a ticket whose customer is unknown refunds nothing")
    void unknownCustomer() {
        try (RefundCounter counter = RefundCounter.open()) {
            TicketRef stranger = TicketRef.of("HD-9");
            counter.put(RefundCounter.ticket(stranger).customer(CustomerId.of("nobody")));

            assertThat(counter.desk.refundForm(stranger).refusals())
                    .extracting(Refusal::code)
                    .containsExactly(RefusalCode.CUSTOMER_NOT_FOUND);
        }
    }
}
