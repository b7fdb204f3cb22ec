/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import static dev.aftersales.refund.PaperErp.TODAY;
import static dev.aftersales.refund.PaperErp.codes;
import static dev.aftersales.refund.PaperErp.issue;
import static dev.aftersales.refund.PaperErp.plan;
import static dev.aftersales.refund.PaperErp.refusals;
import static dev.aftersales.refund.PaperErp.request;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.action.Decision;
import dev.aftersales.action.Plan;
import dev.aftersales.action.PlannedStep;
import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.DocumentVersion;
import dev.aftersales.spi.accounting.AccountingCapability;
import dev.aftersales.spi.accounting.Company;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceState;
import dev.aftersales.spi.accounting.LineId;
import dev.aftersales.ticket.TicketCustomer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IssueDecisionTest {

    private static final LineId CHAIR = LineId.of("chair");
    private static final LineId TABLE = LineId.of("table");
    private final PaperErp erp = new PaperErp(SampleInvoice.usual());

    @Test
    @DisplayName("REF-2: an invoice that is not posted is refused")
    void notPosted() {
        erp.invoice(
                Invoice.builder().from(erp.invoice()).state(InvoiceState.DRAFT).build());

        assertThat(codes(erp.decide(issue(CreditMethod.FULL).build()))).containsExactly(RefusalCode.INVOICE_NOT_POSTED);
    }

    @Test
    @DisplayName("REF-2: an invoice of another customer is refused, and nothing more is told of it")
    void otherCustomer() {
        erp.invoice(Invoice.builder()
                .from(erp.invoice())
                .billTo(CustomerId.of("azure"))
                .state(InvoiceState.DRAFT)
                .build());

        assertThat(refusals(erp.decide(issue(CreditMethod.FULL).build())))
                .containsExactly(Refusal.at("invoice", RefusalCode.INVOICE_OF_OTHER_CUSTOMER));
    }

    @Test
    @DisplayName("REF-2: an invoice that does not exist is refused together with an unknown customer")
    void unknownInvoice() {
        Refusal unknown = Refusal.at("ticket", RefusalCode.CUSTOMER_NOT_FOUND);
        IssueFacts facts = new IssueFacts(
                new TicketCustomer(Optional.empty(), Optional.of(unknown)),
                erp.issueFacts().reason(),
                Optional.empty(),
                erp.backEnd());

        assertThat(refusals(IssueDecision.decide(issue(CreditMethod.FULL).build(), facts)))
                .containsExactly(unknown, Refusal.at("invoice", RefusalCode.INVOICE_NOT_FOUND));
    }

    @Test
    @DisplayName("REF-3: PARTIAL makes a draft, which is not matched with anything")
    void partialIsDraft() {
        Decision decision = erp.decide(issue(CreditMethod.PARTIAL)
                .line(CHAIR, SampleInvoice.pieces("1"))
                .build());

        assertThat(plan(decision).steps()).hasSize(1);
        assertThat(request(decision).post()).isFalse();
        assertThat(request(decision).reconcile()).isFalse();
        assertThat(request(decision).lines()).singleElement().satisfies(line -> {
            assertThat(line.net()).isEqualTo(erp.money("10.00"));
            assertThat(line.quantity()).isEqualTo(SampleInvoice.pieces("1"));
        });
    }

    @Test
    @DisplayName("REF-4: FULL posts and matches at once, and credits exactly what remains after partial credits")
    void fullIsPosted() {
        CreditNote draft = erp.carryOut(erp.decide(issue(CreditMethod.PARTIAL)
                .line(CHAIR, SampleInvoice.pieces("1"))
                .build()));
        erp.carryOut(erp.decide(ConfirmCreditNote.builder()
                .ticket(PaperErp.TICKET)
                .creditNote(draft.id())
                .version(draft.version())
                .build()));

        Decision decision = erp.decide(issue(CreditMethod.FULL).build());

        assertThat(request(decision).post()).isTrue();
        assertThat(request(decision).reconcile()).isTrue();
        assertThat(LineSums.total(request(decision).lines(), CurrencyUnit.EUR)).isEqualTo(erp.money("72.00"));
        assertThat(plan(decision).steps())
                .singleElement()
                .extracting(PlannedStep::pivot)
                .isEqualTo(true);
    }

    @Test
    @DisplayName("REF-1: the lines may be edited for FULL as well")
    void fullOfChosenLines() {
        Decision decision = erp.decide(issue(CreditMethod.FULL).line(TABLE).build());

        assertThat(request(decision).post()).isTrue();
        assertThat(LineSums.total(request(decision).lines(), CurrencyUnit.EUR)).isEqualTo(erp.money("60.00"));
    }

    @Test
    @DisplayName("REF-4: an open draft credit, whoever made it, refuses FULL and names the draft")
    void openDraft() {
        CreditNote draft = erp.creditElsewhere(CreditNoteState.DRAFT, List.of());

        assertThat(refusals(erp.decide(issue(CreditMethod.FULL).build())))
                .containsExactly(
                        Refusal.at("method", RefusalCode.OPEN_DRAFT_CREDIT).with("creditNote", Datum.of(draft.id())));
        assertThat(erp.decide(issue(CreditMethod.PARTIAL).build())).isInstanceOf(Decision.Planned.class);
    }

    @Test
    @DisplayName("REF-4: a part-paid invoice is credited in full only where the excess can stay open credit")
    void partPaid() {
        erp.paid("30.00");

        assertThat(erp.decide(issue(CreditMethod.FULL).build())).isInstanceOf(Decision.Planned.class);
        erp.without(AccountingCapability.PART_PAID_FULL);
        assertThat(refusals(erp.decide(issue(CreditMethod.FULL).build())))
                .containsExactly(Refusal.at("method", RefusalCode.INVOICE_PART_PAID));
        assertThat(erp.decide(issue(CreditMethod.FULL)
                        .gross(BigMoney.parse("EUR 54.00"))
                        .build()))
                .isInstanceOf(Decision.Planned.class);
    }

    @Test
    @DisplayName("REF-5: FULL_WITH_NEW_DRAFT plans the credit as pivot, then the duplicate")
    void newDraft() {
        Plan plan = plan(erp.decide(issue(CreditMethod.FULL_WITH_NEW_DRAFT).build()));

        assertThat(plan.steps())
                .extracting(step -> step.effect().name())
                .containsExactly("accounting.credit", "accounting.duplicateInvoice");
        assertThat(plan.steps()).extracting(PlannedStep::pivot).containsExactly(true, false);
        erp.without(AccountingCapability.DUPLICATE);
        assertThat(refusals(erp.decide(issue(CreditMethod.FULL_WITH_NEW_DRAFT).build())))
                .containsExactly(Refusal.at("method", RefusalCode.NOT_SUPPORTED)
                        .with("capability", Datum.of(AccountingCapability.DUPLICATE)));
    }

    @Test
    @DisplayName("REF-6: a paid invoice has no method, and its credit note is a draft")
    void paid() {
        erp.paid("84.00");

        for (CreditMethod method : CreditMethod.values()) {
            assertThat(codes(erp.decide(issue(method).build())))
                    .as("%s", method)
                    .containsExactly(RefusalCode.CREDIT_METHOD_NOT_AVAILABLE);
        }
        assertThat(request(erp.decide(issue(null).build())).post()).isFalse();
    }

    @Test
    @DisplayName("REF-6: an unpaid invoice needs a method")
    void methodRequired() {
        assertThat(refusals(erp.decide(issue(null).build())))
                .containsExactly(Refusal.at("method", RefusalCode.CREDIT_METHOD_REQUIRED));
    }

    @Test
    @DisplayName("REF-13: the reason names the ticket, the default one and a given one")
    void reason() {
        assertThat(request(erp.decide(issue(CreditMethod.FULL).build())).reason())
                .isEqualTo("Ticket HD-1");
        assertThat(request(erp.decide(issue(CreditMethod.FULL).reason("Broken").build()))
                        .reason())
                .isEqualTo("Broken (HD-1)");
    }

    @Test
    @DisplayName("REF-14: the date defaults to today, or to the first day that is allowed")
    void defaultDate() {
        assertThat(request(erp.decide(issue(CreditMethod.FULL).build())).date()).isEqualTo(TODAY);

        erp.invoice(locked(TODAY.plusDays(3)));

        assertThat(request(erp.decide(issue(CreditMethod.PARTIAL).build())).date())
                .isEqualTo(TODAY.plusDays(3));
        assertThat(refusals(erp.decide(issue(CreditMethod.FULL).build())))
                .containsExactly(Refusal.at("date", RefusalCode.DATE_IN_FUTURE).with("today", Datum.of(TODAY)));
    }

    @Test
    @DisplayName("REF-14: not before the invoice, not in a locked period, and FULL not in the future")
    void badDates() {
        erp.invoice(locked(LocalDate.of(2026, 3, 1)));

        assertThat(refusals(erp.decide(issue(CreditMethod.PARTIAL)
                        .date(SampleInvoice.DATE.minusDays(1))
                        .build())))
                .containsExactly(
                        Refusal.at("date", RefusalCode.DATE_BEFORE_INVOICE)
                                .with("invoiceDate", Datum.of(SampleInvoice.DATE)),
                        Refusal.at("date", RefusalCode.PERIOD_LOCKED)
                                .with("firstOpenDate", Datum.of(LocalDate.of(2026, 3, 1))));
        assertThat(codes(erp.decide(
                        issue(CreditMethod.FULL).date(TODAY.plusDays(1)).build())))
                .containsExactly(RefusalCode.DATE_IN_FUTURE);
        assertThat(erp.decide(
                        issue(CreditMethod.PARTIAL).date(TODAY.plusDays(1)).build()))
                .isInstanceOf(Decision.Planned.class);
    }

    private Invoice locked(LocalDate firstOpenDate) {
        Company company = erp.invoice().company();
        return Invoice.builder()
                .from(erp.invoice())
                .company(new Company(company.id(), company.zone(), firstOpenDate))
                .build();
    }

    @Test
    @DisplayName("REF-7: a stale version of the invoice is refused with the current one")
    void staleInvoice() {
        assertThat(refusals(erp.decide(issue(CreditMethod.FULL)
                        .invoiceVersion(DocumentVersion.of("0"))
                        .build())))
                .containsExactly(Refusal.at("invoiceVersion", RefusalCode.DOCUMENT_CHANGED)
                        .with("version", Datum.of(DocumentVersion.of("1"))));
    }

    @Test
    @DisplayName("EXE-4: a back end that stages makes a draft first; posting it is the pivot")
    void staged() {
        Plan plan =
                plan(erp.staged().decide(issue(CreditMethod.FULL_WITH_NEW_DRAFT).build()));

        assertThat(plan.steps())
                .extracting(step -> step.effect().name())
                .containsExactly(
                        "accounting.stageCredit", "accounting.postStagedCredit", "accounting.duplicateInvoice");
        assertThat(plan.steps()).extracting(PlannedStep::pivot).containsExactly(false, true, false);
    }

    @Test
    @DisplayName("REF-3: what a back end does not declare is refused, never skipped")
    void notSupported() {
        erp.without(AccountingCapability.DRAFT, AccountingCapability.PARTIAL, AccountingCapability.RECONCILE);

        assertThat(refusals(erp.decide(issue(CreditMethod.PARTIAL).build())))
                .extracting(refusal -> refusal.data().get("capability"))
                .containsExactly(Datum.of(AccountingCapability.PARTIAL), Datum.of(AccountingCapability.DRAFT));
        assertThat(refusals(erp.decide(issue(CreditMethod.FULL).line(CHAIR).build())))
                .extracting(refusal -> refusal.data().get("capability"))
                .containsExactly(Datum.of(AccountingCapability.RECONCILE), Datum.of(AccountingCapability.PARTIAL));
    }
}
