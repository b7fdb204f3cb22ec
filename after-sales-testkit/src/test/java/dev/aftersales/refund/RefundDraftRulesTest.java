/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import static dev.aftersales.refund.RefundCounter.TICKET;
import static dev.aftersales.refund.RefundCounter.assertRefused;
import static dev.aftersales.refund.RefundCounter.eur;
import static dev.aftersales.refund.RefundCounter.issue;
import static dev.aftersales.refund.RefundCounter.line;
import static dev.aftersales.refund.RefundCounter.refusals;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.Datum;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.accounting.AccountingCapability;
import dev.aftersales.spi.accounting.AmendRequest;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.testkit.InMemoryErp;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefundDraftRulesTest {

    @ParameterizedTest(name = "{0}")
    @DisplayName("REF-7: a draft is amended in lines, date and reason, and then confirmed")
    @EnumSource(
            value = EffectStrength.class,
            names = {"KEYED", "STAGED", "LOOKUP"})
    void amendThenConfirm(EffectStrength strength) {
        try (RefundCounter counter = RefundCounter.over(InMemoryErp.builder().strength(strength))) {
            Invoice invoice = counter.invoiced();
            CreditNote draft = counter.draft(invoice);

            CreditNote amended = counter.execute(counter.goOn(draft)
                            .amend()
                            .line(line(invoice, 1))
                            .date(LocalDate.of(2026, 3, 5))
                            .reason("Lamp only")
                            .build())
                    .orElseThrow();

            assertThat(amended.total()).isEqualTo(eur("12.00"));
            assertThat(amended.date()).isEqualTo(LocalDate.of(2026, 3, 5));
            assertThat(amended.reason()).isEqualTo("Lamp only (HD-1)");
            assertThat(counter.remaining(invoice)).isEqualTo(eur("240.00"));
            CreditNote posted = counter.confirm(amended).orElseThrow();
            assertThat(posted.state()).isEqualTo(CreditNoteState.POSTED);
            assertThat(counter.erp.invoice(invoice.id()).residual()).isEqualTo(eur("240.00"));
            assertThat(counter.remaining(invoice)).isEqualTo(eur("240.00"));
        }
    }

    @Test
    @DisplayName("REF-7: who confirms another version than the draft has is refused with the current one")
    void changedMeanwhile() {
        try (RefundCounter counter = RefundCounter.open()) {
            Invoice invoice = counter.invoiced();
            CreditNote draft = counter.draft(invoice);
            CreditNote amended = counter.execute(
                            counter.goOn(draft).amend().gross(eur("1.00")).build())
                    .orElseThrow();

            assertThat(refusals(counter.confirm(draft)))
                    .containsExactly(Refusal.at("version", RefusalCode.DOCUMENT_CHANGED)
                            .with("version", Datum.of(amended.version())));
            assertThat(refusals(counter.execute(AmendCreditNote.builder()
                            .ticket(TICKET)
                            .creditNote(draft.id())
                            .gross(eur("2.00"))
                            .build())))
                    .containsExactly(Refusal.at("version", RefusalCode.REQUIRED));
        }
    }

    @Test
    @DisplayName("REF-7: a posted credit note is not amended, and posted once only")
    void posted() {
        try (RefundCounter counter = RefundCounter.open()) {
            Invoice invoice = counter.invoiced();
            CreditNote posted = counter.confirm(counter.draft(invoice)).orElseThrow();

            assertRefused(counter.confirm(posted), RefusalCode.CREDIT_NOTE_NOT_DRAFT);
            assertRefused(
                    counter.execute(AmendCreditNote.builder()
                            .ticket(TICKET)
                            .creditNote(posted.id())
                            .version(posted.version())
                            .gross(eur("1.00"))
                            .build()),
                    RefusalCode.CREDIT_NOTE_NOT_DRAFT);
            assertThat(counter.desk.creditDraftForm(TICKET, posted.id()).refusals())
                    .extracting(Refusal::code)
                    .containsExactly(RefusalCode.CREDIT_NOTE_NOT_DRAFT);
        }
    }

    @Test
    @DisplayName("REF-7: a draft of another ticket is not there")
    void otherTicket() {
        try (RefundCounter counter = RefundCounter.open()) {
            CreditNote draft = counter.draft(counter.invoiced());
            TicketRef other = TicketRef.of("HD-2");
            counter.put(RefundCounter.ticket(other));

            assertRefused(counter.execute(new CancelCreditNote(other, draft.id())), RefusalCode.DOCUMENT_NOT_FOUND);
        }
    }

    @Test
    @DisplayName("REF-7: a back end that cannot amend or cancel drafts refuses it, and the form says so")
    void notSupported() {
        try (RefundCounter counter = RefundCounter.over(
                InMemoryErp.builder().without(AccountingCapability.AMEND, AccountingCapability.CANCEL_DRAFT))) {
            CreditDraft form = counter.goOn(counter.draft(counter.invoiced()));

            assertThat(form.whyNotAmend()).extracting(Refusal::code).containsExactly(RefusalCode.NOT_SUPPORTED);
            assertThat(form.whyNotCancel()).extracting(Refusal::code).containsExactly(RefusalCode.NOT_SUPPORTED);
            assertThat(form.whyNotConfirm()).isEmpty();
            assertRefused(counter.execute(form.cancel().build()), RefusalCode.NOT_SUPPORTED);
            assertRefused(counter.execute(form.amend().gross(eur("1.00")).build()), RefusalCode.NOT_SUPPORTED);
        }
    }

    @Test
    @DisplayName("REF-8: the smart button counts posted credit notes; drafts are open work with link and version")
    void smartButton() {
        try (RefundCounter counter = RefundCounter.open()) {
            Invoice invoice = counter.invoiced();
            CreditNote draft = counter.draft(invoice);

            assertThat(counter.view().smartButton(DocumentKind.CREDIT_NOTE)).isEmpty();
            assertThat(counter.view().drafts()).singleElement().satisfies(open -> {
                assertThat(open.document().id()).isEqualTo(draft.id().value());
                assertThat(open.version()).isEqualTo(draft.version());
                assertThat(open.link()).isEqualTo(draft.link());
            });

            counter.confirm(draft).orElseThrow();

            assertThat(counter.view().drafts()).isEmpty();
            assertThat(counter.view()
                            .smartButton(DocumentKind.CREDIT_NOTE)
                            .orElseThrow()
                            .count())
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("REF-12: cancelling a draft gives its amount back; a posted credit note is not cancelled")
    @EnumSource(
            value = EffectStrength.class,
            names = {"KEYED", "STAGED", "LOOKUP"})
    void cancel(EffectStrength strength) {
        try (RefundCounter counter = RefundCounter.over(InMemoryErp.builder().strength(strength))) {
            Invoice invoice = counter.invoiced();
            CreditNote draft = counter.draft(invoice);
            assertThat(counter.remaining(invoice)).isEqualTo(eur("132.00"));

            assertThat(counter.cancel(draft).orElseThrow().state()).isEqualTo(CreditNoteState.CANCELLED);

            assertThat(counter.remaining(invoice)).isEqualTo(eur("252.00"));
            assertThat(counter.view().drafts()).isEmpty();
            CreditNote full = counter.refund(issue(invoice, CreditMethod.FULL)).creditNote();
            assertThat(full.total()).isEqualTo(eur("252.00"));
            assertRefused(counter.cancel(full), RefusalCode.CREDIT_NOTE_NOT_DRAFT);
        }
    }

    @Test
    @DisplayName("EXE-10: a draft posted in the back end shows as posted, and keeps its part of the invoice")
    void postedOutside() {
        try (RefundCounter counter = RefundCounter.open()) {
            Invoice invoice = counter.invoiced();
            CreditNote draft = counter.draft(invoice);
            counter.erp.postCreditNote(draft.id());

            assertThat(counter.changed(draft.id())).isTrue();

            assertThat(counter.view()
                            .smartButton(DocumentKind.CREDIT_NOTE)
                            .orElseThrow()
                            .count())
                    .isEqualTo(1);
            assertThat(counter.remaining(invoice)).isEqualTo(eur("132.00"));
        }
    }

    @Test
    @DisplayName("EXE-10: a draft cancelled in the back end frees what it held")
    void cancelledOutside() {
        try (RefundCounter counter = RefundCounter.open()) {
            Invoice invoice = counter.invoiced();
            CreditNote draft = counter.draft(invoice);
            counter.erp.cancelCreditNote(draft.id());

            assertThat(counter.changed(draft.id())).isTrue();

            assertThat(counter.remaining(invoice)).isEqualTo(eur("252.00"));
            assertThat(counter.view().drafts()).isEmpty();
        }
    }

    @Test
    @DisplayName("EXE-10: a draft changed in the back end holds what it says now, and can be confirmed as it is")
    void amendedOutside() {
        try (RefundCounter counter = RefundCounter.open()) {
            Invoice invoice = counter.invoiced();
            CreditNote draft = counter.draft(invoice);
            CreditNote changed = amendThere(counter, lampOnly(draft, invoice));

            assertThat(counter.changed(draft.id())).isTrue();

            assertThat(counter.remaining(invoice)).isEqualTo(eur("240.00"));
            assertThat(counter.confirm(changed).orElseThrow().total()).isEqualTo(eur("12.00"));
            assertThat(counter.remaining(invoice)).isEqualTo(eur("240.00"));
        }
    }

    /** As another program would, with a key that is not of this library. */
    private static CreditNote amendThere(RefundCounter counter, AmendRequest request) {
        Actor other = new Actor(RefundCounter.TENANT, UserId.of("ines"), Actor.Kind.AGENT, null, Locale.ENGLISH);
        Call call = new Call(
                RefundCounter.TENANT,
                PortKey.of("BYHAND"),
                counter.clock.instant().plusSeconds(5),
                other,
                null,
                null);
        counter.erp.accounting().amend(call, request);
        return counter.erp.creditNote(request.id());
    }

    private static AmendRequest lampOnly(CreditNote draft, Invoice invoice) {
        var lamp = invoice.lines().get(1);
        return new AmendRequest(
                draft.id(),
                draft.version(),
                List.of(new CreditNoteLine(lamp.id(), lamp.quantity(), lamp.net(), lamp.taxes())),
                draft.date(),
                "by hand");
    }
}
