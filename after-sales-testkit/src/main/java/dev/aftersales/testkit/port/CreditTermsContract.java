/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.accounting.AccountingCapability;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.CreditRequest;
import dev.aftersales.spi.accounting.CreditRequestBuilder;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.LineId;
import dev.aftersales.testkit.port.report.PortRule;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The terms on which invoices are credited: whose, in which state, and what becomes of what is owed and was paid. */
public abstract class CreditTermsContract extends CreditContract {

    CreditTermsContract() {}

    @PortRule(
            id = "ACC-15",
            says = "a credit note of an invoice that does not exist, or not for this customer, is refused as not found",
            because = "an agent's mistake would be taken for an outcome that nobody knows")
    final void notFound() {
        Invoice invoice = invoice();
        CreditRequestBuilder request = request(invoice, little(invoice));

        assertRefused(PortRefusalCode.NOT_FOUND, () -> credited(request.invoice(InvoiceId.of("0"))));
        assertRefused(
                PortRefusalCode.NOT_FOUND,
                () -> credited(request.invoice(invoice.id()).billTo(backEnd().customer())));
        assertThat(live(invoice)).isEmpty();
    }

    @PortRule(
            id = "ACC-16",
            says =
                    "what cannot be credited is refused: a draft invoice for its state, an unknown line, another currency",
            because = "what was never sold would be given back")
    final void unsound() {
        Invoice invoice = invoice();
        Invoice draft = read(backEnd().draft(sketch(backEnd().customer(), currency(), line(SOLD, currency(), 500))));
        Money strange = minor(CurrencyUnit.of(currency().getCode().equals("CHF") ? "USD" : "CHF"), 100);

        assertRefused(
                PortRefusalCode.WRONG_STATE,
                () -> credited(CreditRequest.builder()
                        .from(request(invoice, little(invoice)).build())
                        .invoice(draft.id())
                        .version(draft.version())
                        .billTo(draft.billTo())
                        .lines(little(draft))));
        assertRefused(() -> credited(
                given(invoice, new CreditNoteLine(LineId.of("nothing"), null, minor(currency(), 100), List.of()))));
        assertRefused(() -> credited(
                given(invoice, new CreditNoteLine(invoice.lines().get(0).id(), null, strange, List.of()))));
        assertThat(live(invoice)).isEmpty();
    }

    /** A request with a line that no quote is asked for. */
    private CreditRequestBuilder given(Invoice invoice, CreditNoteLine line) {
        return request(invoice, little(invoice)).lines(List.of(line));
    }

    @PortRule(
            id = "ACC-18",
            says =
                    "with RECONCILE a credit lowers what is owed, only where that is asked, and never what was paid; otherwise"
                            + " matching is refused",
            because = "the customer would be dunned for what was credited")
    final void reconciles() {
        Invoice invoice = invoice();
        if (!can(AccountingCapability.RECONCILE)) {
            refusedAsUndeclared(
                    AccountingCapability.RECONCILE,
                    () -> port().credit(
                                    call(newKey()),
                                    request(invoice, whole(invoice))
                                            .post(true)
                                            .reconcile(true)
                                            .build()));
            return;
        }

        credited(request(invoice, whole(invoice)));

        assertThat(read(invoice.id()).residual()).isEqualTo(Money.zero(currency()));
        assertThat(read(invoice.id()).paid()).isEqualTo(Money.zero(currency()));
    }

    @PortRule(
            id = "ACC-19",
            says =
                    "a part-paid invoice is credited whole, and the payment stays as open credit; without PART_PAID_FULL that is"
                            + " refused",
            because = "the customer's payment would be lost, or paid out twice")
    final void partPaid() {
        Invoice unpaid = invoice();
        backEnd().pay(unpaid.id(), minor(currency(), 700));
        Invoice invoice = read(unpaid.id());
        CreditRequestBuilder request = request(invoice, whole(invoice));
        if (!can(AccountingCapability.RECONCILE)) {
            notOffered("matching with invoices");
            return;
        }
        if (!can(AccountingCapability.PART_PAID_FULL)) {
            assertRefused(PortRefusalCode.INVOICE_PART_PAID, () -> credited(request));
            notOffered("keeping the excess of a part-paid invoice");
            return;
        }

        CreditNote note = credited(request);

        assertCredits(note, request.build());
        assertThat(Stream.of(read(invoice.id()).residual(), read(invoice.id()).paid()))
                .containsExactly(Money.zero(currency()), minor(currency(), 700));
        if (note.residual() != null) { // it is the credit note that stays open, or the payment that it has set free
            assertThat(note.residual()).isIn(minor(currency(), 700), Money.zero(currency()));
        }
    }
}
