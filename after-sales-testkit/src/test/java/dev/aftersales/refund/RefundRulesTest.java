/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import static dev.aftersales.refund.RefundCounter.assertRefused;
import static dev.aftersales.refund.RefundCounter.eur;
import static dev.aftersales.refund.RefundCounter.issue;
import static dev.aftersales.refund.RefundCounter.line;
import static dev.aftersales.refund.RefundCounter.pcs;
import static dev.aftersales.refund.RefundCounter.refusals;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.action.PlannedEffect;
import dev.aftersales.action.Preview;
import dev.aftersales.command.Datum;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.accounting.AccountingCapability;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.accounting.CreditRequest;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceState;
import dev.aftersales.spi.accounting.TaxAmount;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.InMemoryErpBuilder;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.assertj.core.groups.Tuple;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefundRulesTest {

    private static InMemoryErpBuilder erp() {
        return InMemoryErp.builder();
    }

    @Test
    @DisplayName("REF-2: only a posted invoice of the ticket's customer is credited")
    void whoseInvoice() {
        try (RefundCounter counter = RefundCounter.open()) {
            Invoice draft = counter.erp
                    .invoice("INV/2")
                    .customer("gemini")
                    .line("lamp", 1, "10.00")
                    .draft();
            Invoice other = counter.erp
                    .invoice("INV/3")
                    .customer("azure")
                    .line("lamp", 1, "10.00")
                    .post();

            assertRefused(counter.execute(issue(draft, CreditMethod.FULL).build()), RefusalCode.INVOICE_NOT_POSTED);
            assertRefused(
                    counter.execute(issue(other, CreditMethod.FULL).build()), RefusalCode.INVOICE_OF_OTHER_CUSTOMER);
            assertThat(counter.erp.creditNotesOf(draft.id())).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("REF-3: a partial refund is a draft, which lowers nothing that is owed")
    @EnumSource(
            value = EffectStrength.class,
            names = {"KEYED", "STAGED", "LOOKUP"})
    void partialIsDraft(EffectStrength strength) {
        try (RefundCounter counter = RefundCounter.over(erp().strength(strength))) {
            Invoice invoice = counter.invoiced();

            CreditNote note = counter.draft(invoice);

            assertThat(note.state()).isEqualTo(CreditNoteState.DRAFT);
            assertThat(note.total()).isEqualTo(eur("120.00"));
            assertThat(counter.erp.invoice(invoice.id()).residual()).isEqualTo(eur("252.00"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("REF-4: a full refund is posted and matched with the invoice at once, also for what remains")
    @EnumSource(
            value = EffectStrength.class,
            names = {"KEYED", "STAGED", "LOOKUP"})
    void fullIsPosted(EffectStrength strength) {
        try (RefundCounter counter = RefundCounter.over(erp().strength(strength))) {
            Invoice invoice = counter.invoiced();
            counter.confirm(counter.draft(invoice)).orElseThrow();

            CreditNote note = counter.refund(issue(invoice, CreditMethod.FULL)).creditNote();

            assertThat(note.state()).isEqualTo(CreditNoteState.POSTED);
            assertThat(note.number()).isNotNull();
            assertThat(note.total()).isEqualTo(eur("132.00"));
            assertThat(counter.erp.invoice(invoice.id()).residual()).isEqualTo(eur("0.00"));
            assertThat(counter.erp.creditNotesOf(invoice.id())).hasSize(2);
        }
    }

    @Test
    @DisplayName("REF-4: an open draft credit refuses a full refund")
    void openDraft() {
        try (RefundCounter counter = RefundCounter.open()) {
            Invoice invoice = counter.invoiced();
            CreditNote draft = counter.draft(invoice);

            assertThat(refusals(
                            counter.execute(issue(invoice, CreditMethod.FULL).build())))
                    .containsExactly(Refusal.at("method", RefusalCode.OPEN_DRAFT_CREDIT)
                            .with("creditNote", Datum.of(draft.id())));
        }
    }

    @Test
    @DisplayName("REF-4: of a part-paid invoice the excess stays open credit, and the payment stays")
    void partPaid() {
        try (RefundCounter counter = RefundCounter.open()) {
            Invoice invoice = counter.invoiced();
            counter.erp.pay(invoice.id(), "52.00");

            CreditNote note = counter.refund(issue(invoice, CreditMethod.FULL)).creditNote();

            assertThat(note.total()).isEqualTo(eur("252.00"));
            assertThat(note.residual()).isEqualTo(eur("52.00"));
            assertThat(counter.erp.invoice(invoice.id()).paid()).isEqualTo(eur("52.00"));
        }
    }

    @Test
    @DisplayName("REF-4: a back end that cannot keep the excess refuses a part-paid invoice")
    void partPaidNotPossible() {
        try (RefundCounter counter = RefundCounter.over(erp().without(AccountingCapability.PART_PAID_FULL))) {
            Invoice invoice = counter.invoiced();
            counter.erp.pay(invoice.id(), "52.00");

            assertRefused(counter.execute(issue(invoice, CreditMethod.FULL).build()), RefusalCode.INVOICE_PART_PAID);
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName(
            "REF-5: a full refund with new draft names the credit note and the duplicate, and both are on the ticket")
    @EnumSource(
            value = EffectStrength.class,
            names = {"KEYED", "STAGED", "LOOKUP"})
    void newDraft(EffectStrength strength) {
        try (RefundCounter counter = RefundCounter.over(erp().strength(strength))) {
            Invoice invoice = counter.invoiced();

            Refund refund = counter.refund(issue(invoice, CreditMethod.FULL_WITH_NEW_DRAFT));

            assertThat(refund.creditNote().state()).isEqualTo(CreditNoteState.POSTED);
            Invoice duplicate = refund.newDraft().orElseThrow();
            assertThat(duplicate.state()).isEqualTo(InvoiceState.DRAFT);
            assertThat(duplicate.lines()).hasSameSizeAs(invoice.lines());
            assertThat(counter.view().drafts())
                    .singleElement()
                    .satisfies(open -> assertThat(open.document().kind()).isEqualTo(DocumentKind.DRAFT_INVOICE));
            assertThat(counter.view().smartButton(DocumentKind.CREDIT_NOTE)).isPresent();
        }
    }

    @Test
    @DisplayName(
            "REF-6: a paid invoice has no method; its credit note is a draft to be confirmed, and stays open credit")
    void paid() {
        try (RefundCounter counter = RefundCounter.open()) {
            Invoice invoice = counter.invoiced();
            counter.erp.payInFull(invoice.id());

            assertThat(counter.choice(invoice).methods()).isEmpty();
            assertThat(counter.choice(invoice).offered()).isTrue();
            assertRefused(
                    counter.execute(issue(invoice, CreditMethod.PARTIAL).build()),
                    RefusalCode.CREDIT_METHOD_NOT_AVAILABLE);
            CreditNote draft = counter.refund(issue(invoice, null)).creditNote();
            assertThat(draft.state()).isEqualTo(CreditNoteState.DRAFT);
            CreditNote posted = counter.confirm(draft).orElseThrow();
            assertThat(posted.residual()).isEqualTo(eur("252.00"));
            assertThat(counter.erp.invoice(invoice.id()).paid()).isEqualTo(eur("252.00"));
        }
    }

    @Test
    @DisplayName("REF-10: the currency of the invoice, positive amounts, and no more decimals than it has")
    void amounts() {
        try (RefundCounter counter = RefundCounter.open()) {
            Invoice invoice = counter.invoiced();

            assertThat(refusals(counter.execute(issue(invoice, CreditMethod.PARTIAL)
                            .lineGross(line(invoice, 0), BigMoney.parse("USD 1.00"))
                            .lineNet(line(invoice, 1), BigMoney.parse("EUR 1.001"))
                            .build())))
                    .extracting(Refusal::field, Refusal::code)
                    .containsExactly(
                            Tuple.tuple("lines[0].amount", RefusalCode.CURRENCY_MISMATCH),
                            Tuple.tuple("lines[1].amount", RefusalCode.EXCESS_DECIMALS));
            assertRefused(
                    counter.execute(issue(invoice, CreditMethod.PARTIAL)
                            .gross(BigMoney.parse("EUR 0"))
                            .build()),
                    RefusalCode.NOT_POSITIVE);
            assertRefused(
                    counter.execute(issue(invoice, CreditMethod.PARTIAL)
                            .gross(eur("10.00"))
                            .statedTotal(eur("11.00"))
                            .build()),
                    RefusalCode.AMOUNTS_DO_NOT_ADD_UP);
        }
    }

    @Test
    @DisplayName("REF-11: partial credits of 88961.77 + 17792.35 add up to it, the last takes the remainder")
    void penniesAddUp() {
        try (RefundCounter counter = RefundCounter.open()) {
            Invoice invoice = counter.erp
                    .invoice("INV/1")
                    .customer("gemini")
                    .date("2026-02-01")
                    .exactLine("desk", pcs(2), "88961.77", vat("17792.35"))
                    .post();

            for (int i = 0; i < 2; i++) {
                CreditNote note = counter.draft(invoice);
                assertThat(note.total()).isEqualTo(eur("53377.06"));
                counter.confirm(note).orElseThrow();
            }

            assertThat(counter.remaining(invoice)).isEqualTo(eur("0.00"));
            assertThat(counter.liveInBackEnd(invoice.id())).isEqualTo(eur("106754.12"));
        }
    }

    private static TaxAmount vat(String amount) {
        return new TaxAmount(RefundCounter.VAT.id(), RefundCounter.VAT.rate(), eur(amount));
    }

    @Test
    @DisplayName(
            "REF-11: a back end that computes tax itself is asked, and what it says is what is reserved and credited")
    void taxComputedThere() {
        try (RefundCounter counter = RefundCounter.over(erp().without(AccountingCapability.EXPLICIT_TAX))) {
            Invoice invoice = counter.invoiced();

            CreditNote note = counter.confirm(counter.draft(invoice)).orElseThrow();

            assertThat(note.total()).isEqualTo(eur("120.00"));
            assertThat(counter.remaining(invoice)).isEqualTo(eur("132.00"));
        }
    }

    @Test
    @DisplayName("REF-11: a remainder that the back end's own tax cannot represent is refused")
    void notRepresentable() {
        try (RefundCounter counter = RefundCounter.over(erp().without(AccountingCapability.EXPLICIT_TAX))) {
            Invoice invoice = counter.erp
                    .invoice("INV/1")
                    .customer("gemini")
                    .date("2026-02-01")
                    .exactLine("desk", pcs(1), "100.00", vat("19.99"))
                    .post();

            assertThat(refusals(
                            counter.execute(issue(invoice, CreditMethod.FULL).build())))
                    .extracting(Refusal::code)
                    .containsExactly(RefusalCode.REMAINDER_NOT_REPRESENTABLE);
        }
    }

    @Test
    @DisplayName("REF-13: the credit note carries the ticket's reference, in the default reason and in a given one")
    void reason() {
        try (RefundCounter counter = RefundCounter.open()) {
            Invoice invoice = counter.invoiced();

            assertThat(counter.draft(invoice).reason()).isEqualTo("Ticket HD-1");
            assertThat(counter.refund(issue(invoice, CreditMethod.PARTIAL)
                                    .line(line(invoice, 1))
                                    .reason("Broken"))
                            .creditNote()
                            .reason())
                    .isEqualTo("Broken (HD-1)");
        }
    }

    @Test
    @DisplayName("REF-14: today is the company's day")
    void companyZone() {
        try (RefundCounter counter = RefundCounter.over(erp().zone(ZoneId.of("Pacific/Auckland")))) {
            Invoice invoice = counter.invoiced();
            counter.clock.advance(Duration.ofHours(4));

            CreditNote note = counter.refund(issue(invoice, CreditMethod.FULL)).creditNote();

            assertThat(note.date()).isEqualTo(LocalDate.of(2026, 3, 3));
        }
    }

    @Test
    @DisplayName("REF-14: not before the invoice, not in a locked period, and FULL not in the future")
    void dates() {
        try (RefundCounter counter = RefundCounter.over(erp().lockedBefore(LocalDate.of(2026, 2, 15)))) {
            Invoice invoice = counter.invoiced();

            assertRefused(
                    counter.execute(issue(invoice, CreditMethod.PARTIAL)
                            .date(LocalDate.of(2026, 1, 31))
                            .build()),
                    RefusalCode.DATE_BEFORE_INVOICE,
                    RefusalCode.PERIOD_LOCKED);
            assertRefused(
                    counter.execute(issue(invoice, CreditMethod.FULL)
                            .date(LocalDate.of(2026, 3, 3))
                            .build()),
                    RefusalCode.DATE_IN_FUTURE);
        }
    }

    @Test
    @DisplayName("TKT-5: the same request again answers with the same refund, and does nothing")
    void replay() {
        try (RefundCounter counter = RefundCounter.open()) {
            Invoice invoice = counter.invoiced();
            IssueRefund command =
                    issue(invoice, CreditMethod.PARTIAL).gross(eur("10.00")).build();
            RequestKey key = RequestKey.of("form-1");

            Refund first = counter.desk.execute(command, key).orElseThrow();

            assertThat(counter.desk.execute(command, key).orElseThrow()).isEqualTo(first);
            assertThat(counter.erp.creditNotesOf(invoice.id())).hasSize(1);
            IssueRefund net =
                    issue(invoice, CreditMethod.PARTIAL).net(eur("10.00")).build();
            assertRefused(counter.desk.execute(net, key), RefusalCode.REQUEST_KEY_REUSED);
        }
    }

    @Test
    @DisplayName("TKT-7: a preview shows what would be asked and every cap, and changes nothing")
    void preview() {
        try (RefundCounter counter = RefundCounter.open()) {
            Invoice invoice = counter.invoiced();

            Preview preview = counter.desk.preview(
                    issue(invoice, CreditMethod.FULL_WITH_NEW_DRAFT).build());

            assertThat(preview.accepted()).isTrue();
            assertThat(preview.effects()).extracting(PlannedEffect::pivot).containsExactly(true, false);
            assertThat(preview.effects().get(0).request()).isInstanceOf(CreditRequest.class);
            assertThat(preview.caps()).hasSize(7);
            assertThat(counter.remaining(invoice)).isEqualTo(eur("252.00"));
            assertThat(counter.erp.creditNotesOf(invoice.id())).isEmpty();
        }
    }

    @Test
    @DisplayName("EXE-1: an outcome that is not completed carries no result")
    void refusedHasNoResult() {
        try (RefundCounter counter = RefundCounter.open()) {
            Outcome<Refund> outcome = counter.execute(issue(counter.invoiced(), CreditMethod.FULL)
                    .gross(eur("252.01"))
                    .build());

            assertThat(refusals(outcome))
                    .containsExactly(Refusal.at("lines[0].amount", RefusalCode.EXCEEDS_REFUNDABLE)
                            .with("remaining", Datum.of(eur("252.00"))));
        }
    }
}
