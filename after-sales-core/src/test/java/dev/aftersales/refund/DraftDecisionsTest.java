/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import static dev.aftersales.refund.PaperErp.codes;
import static dev.aftersales.refund.PaperErp.issue;
import static dev.aftersales.refund.PaperErp.plan;
import static dev.aftersales.refund.PaperErp.refusals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.aftersales.action.Decision;
import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.DocumentVersion;
import dev.aftersales.spi.accounting.AccountingCapability;
import dev.aftersales.spi.accounting.Company;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceState;
import dev.aftersales.spi.accounting.LineId;
import dev.aftersales.store.CapClaim;
import java.math.BigDecimal;
import java.util.List;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DraftDecisionsTest {

    private static final LineId CHAIR = LineId.of("chair");
    private static final LineId TABLE = LineId.of("table");

    private final PaperErp erp = new PaperErp(SampleInvoice.usual());
    private final CreditNote draft = erp.carryOut(erp.decide(
            issue(CreditMethod.PARTIAL).line(CHAIR, SampleInvoice.pieces("1")).build()));

    private AmendCreditNote.Builder amend() {
        return AmendCreditNote.builder()
                .ticket(PaperErp.TICKET)
                .creditNote(draft.id())
                .version(erp.notes.get(draft.id()).version());
    }

    private ConfirmCreditNote confirm(@Nullable DocumentVersion version) {
        return new ConfirmCreditNote(PaperErp.TICKET, draft.id(), version);
    }

    private ConfirmCreditNote confirm() {
        return confirm(erp.notes.get(draft.id()).version());
    }

    private CancelCreditNote cancel() {
        return new CancelCreditNote(PaperErp.TICKET, draft.id());
    }

    @Test
    @DisplayName("REF-7: amending replaces the lines, and claims the difference to what the draft holds")
    void amendClaimsDifference() {
        List<CapClaim> claims = plan(erp.decide(amend().line(TABLE).build())).claims();

        assertThat(claims)
                .extracting(
                        claim -> claim.key().line(), claim -> claim.quantity().toPlainString())
                .containsExactlyInAnyOrder(
                        tuple("chair", "-10.00"),
                        tuple("chair", "-1"),
                        tuple("chair/vat", "-2.00"),
                        tuple("table", "50.00"),
                        tuple("table", "1"),
                        tuple("table/vat", "10.00"),
                        tuple("", "48.00"));
    }

    @Test
    @DisplayName("REF-7: the draft leaves itself out of what remains, so that it can grow to the whole")
    void amendToTheWhole() {
        CreditNote amended = erp.carryOut(erp.decide(amend().everything().build()));

        assertThat(amended.total()).isEqualTo(erp.money("84.00"));
        assertThat(refusals(
                        erp.decide(amend().gross(BigMoney.parse("EUR 84.01")).build())))
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.EXCEEDS_REFUNDABLE);
    }

    @Test
    @DisplayName("REF-7: without lines they stay as they are, while date and reason change")
    void amendDateAlone() {
        Decision decision = erp.decide(
                amend().date(PaperErp.TODAY.plusDays(2)).reason("Late").build());

        AmendOrder order = (AmendOrder) plan(decision).steps().get(0).request();
        assertThat(order.request().lines()).isEqualTo(draft.lines());
        assertThat(order.request().date()).isEqualTo(PaperErp.TODAY.plusDays(2));
        assertThat(order.request().reason()).isEqualTo("Late (HD-1)");
        assertThat(plan(decision).claims()).isEmpty();
    }

    @Test
    @DisplayName("REF-7: a stale or missing version is refused, with the current one")
    void staleVersion() {
        erp.change(PaperErp.next(draft, CreditNoteState.DRAFT, draft.lines()));

        Refusal changed =
                Refusal.at("version", RefusalCode.DOCUMENT_CHANGED).with("version", Datum.of(DocumentVersion.of("2")));
        assertThat(refusals(erp.decide(amend().version(DocumentVersion.of("1")).build())))
                .containsExactly(changed);
        assertThat(refusals(erp.decide(confirm(DocumentVersion.of("1"))))).containsExactly(changed);
        assertThat(refusals(erp.decide(confirm(null)))).containsExactly(Refusal.at("version", RefusalCode.REQUIRED));
    }

    @Test
    @DisplayName("REF-7: without versions in the back end, confirm compares the draft with what was seen")
    void unversioned() {
        PaperErp plain = new PaperErp(SampleInvoice.usual());
        CreditNote made = plain.carryOut(
                plain.decide(issue(CreditMethod.PARTIAL).line(CHAIR).build()));
        CreditNote unversioned = CreditNote.builder().from(made).version(null).build();
        plain.change(unversioned);
        ConfirmCreditNote confirm = new ConfirmCreditNote(PaperErp.TICKET, made.id(), null);

        assertThat(plain.decide(confirm)).isInstanceOf(Decision.Planned.class);
        plain.change(PaperErp.next(
                unversioned,
                CreditNoteState.DRAFT,
                List.of(new CreditNoteLine(CHAIR, null, plain.money("1.00"), List.of()))));
        assertThat(refusals(plain.decide(confirm)))
                .containsExactly(Refusal.at("version", RefusalCode.DOCUMENT_CHANGED));
    }

    @Test
    @DisplayName("REF-7: what the back end made of a draft is what confirming claims and expects")
    void confirmChangedDraft() {
        CreditNote changed = PaperErp.next(
                draft, CreditNoteState.DRAFT, List.of(new CreditNoteLine(CHAIR, null, erp.money("15.00"), List.of())));
        erp.change(changed);

        Decision decision = erp.decide(confirm());

        assertThat(((PostOrder) plan(decision).steps().get(0).request()).lines())
                .isEqualTo(changed.lines());
        assertThat(plan(decision).claims())
                .filteredOn(claim -> claim.key().line().isEmpty())
                .extracting(CapClaim::quantity)
                .containsExactly(new BigDecimal("3.00"));
    }

    @Test
    @DisplayName("REF-7: a posted credit note is not amended, confirmed or cancelled")
    void posted() {
        erp.carryOut(erp.decide(confirm()));

        assertThat(codes(erp.decide(amend().line(TABLE).build()))).containsExactly(RefusalCode.CREDIT_NOTE_NOT_DRAFT);
        assertThat(codes(erp.decide(confirm()))).containsExactly(RefusalCode.CREDIT_NOTE_NOT_DRAFT);
        assertThat(codes(erp.decide(cancel()))).containsExactly(RefusalCode.CREDIT_NOTE_NOT_DRAFT);
    }

    @Test
    @DisplayName("REF-7: confirming matches with the invoice while something is owed, and not once it is paid")
    void reconciles() {
        assertThat(((PostOrder) plan(erp.decide(confirm())).steps().get(0).request())
                        .request()
                        .reconcile())
                .isTrue();

        erp.paid("84.00").without(AccountingCapability.PART_PAID_FULL);

        assertThat(((PostOrder) plan(erp.decide(confirm())).steps().get(0).request())
                        .request()
                        .reconcile())
                .isFalse();
    }

    @Test
    @DisplayName("REF-4: confirming more than is owed needs a back end that keeps the excess open")
    void confirmPartPaid() {
        erp.paid("80.00");
        assertThat(erp.decide(confirm())).isInstanceOf(Decision.Planned.class);

        erp.without(AccountingCapability.PART_PAID_FULL);

        assertThat(refusals(erp.decide(confirm())))
                .containsExactly(Refusal.at("creditNote", RefusalCode.INVOICE_PART_PAID));
    }

    @Test
    @DisplayName("REF-9: a draft that credits made elsewhere have overtaken is not confirmed, but can be amended")
    void overtaken() {
        erp.creditElsewhere(CreditNoteState.POSTED, List.of(erp.ofNoLine("66.67", "13.33")));

        assertThat(refusals(erp.decide(confirm())))
                .containsExactly(Refusal.at("creditNote", RefusalCode.EXCEEDS_REFUNDABLE)
                        .with("remaining", Datum.of(erp.money("4.00"))));
        CreditNote amended = erp.carryOut(
                erp.decide(amend().lineGross(CHAIR, BigMoney.parse("EUR 4.00")).build()));
        assertThat(amended.total()).isEqualTo(erp.money("4.00"));
        assertThat(erp.decide(confirm())).isInstanceOf(Decision.Planned.class);
    }

    @Test
    @DisplayName("REF-12: cancelling a draft gives everything back")
    void cancelled() {
        erp.carryOut(erp.decide(cancel()));

        assertThat(erp.rows.values())
                .allSatisfy(row -> assertThat(row.consumed()).isZero());
        assertThat(erp.choice().remaining()).isEqualTo(erp.money("84.00"));
    }

    @Test
    @DisplayName("REF-12: cancelling needs neither the invoice nor a version, but the capability")
    void cancelNotSupported() {
        erp.without(AccountingCapability.CANCEL_DRAFT, AccountingCapability.AMEND);

        assertThat(refusals(erp.decide(cancel())))
                .containsExactly(Refusal.at("creditNote", RefusalCode.NOT_SUPPORTED)
                        .with("capability", Datum.of(AccountingCapability.CANCEL_DRAFT)));
        assertThat(codes(erp.decide(amend().line(TABLE).build()))).containsExactly(RefusalCode.NOT_SUPPORTED);
    }

    @Test
    @DisplayName("REF-14: a draft is not confirmed into a locked period, and not amended into one")
    void lockedPeriod() {
        Company company = erp.invoice().company();
        erp.invoice(Invoice.builder()
                .from(erp.invoice())
                .company(new Company(company.id(), company.zone(), PaperErp.TODAY.plusDays(1)))
                .build());

        Datum open = Datum.of(PaperErp.TODAY.plusDays(1));
        assertThat(refusals(erp.decide(confirm())))
                .containsExactly(
                        Refusal.at("creditNote", RefusalCode.PERIOD_LOCKED).with("firstOpenDate", open));
        assertThat(refusals(erp.decide(amend().build())))
                .containsExactly(Refusal.at("date", RefusalCode.PERIOD_LOCKED).with("firstOpenDate", open));
    }

    @Test
    @DisplayName("REF-2: a draft of an invoice that is no longer posted goes nowhere, except to be cancelled")
    void invoiceWithdrawn() {
        erp.invoice(Invoice.builder()
                .from(erp.invoice())
                .state(InvoiceState.CANCELLED)
                .build());

        assertThat(codes(erp.decide(confirm()))).containsExactly(RefusalCode.INVOICE_NOT_POSTED);
        assertThat(codes(erp.decide(amend().line(TABLE).build()))).containsExactly(RefusalCode.INVOICE_NOT_POSTED);
        assertThat(erp.decide(cancel())).isInstanceOf(Decision.Planned.class);
    }
}
