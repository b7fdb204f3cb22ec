/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.accounting.AccountingCapability;
import dev.aftersales.spi.accounting.AmendRequest;
import dev.aftersales.spi.accounting.CancelDraftRequest;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteId;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.accounting.CreditRequest;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.PostRequest;
import dev.aftersales.testkit.port.report.PortRule;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Drafts of credit notes: made, changed, posted, cancelled. */
public abstract class DraftContract extends CreditTermsContract {

    DraftContract() {}

    @PortRule(
            id = "ACC-20",
            says = "a draft credit note is live and changes nothing that is owed; without DRAFT it is refused",
            because = "what nobody has approved yet would be in the books")
    final void drafts() {
        Invoice invoice = invoice();
        CreditRequest request = request(invoice, little(invoice)).build();
        if (!can(AccountingCapability.DRAFT)) {
            refusedAsUndeclared(AccountingCapability.DRAFT, () -> port().credit(call(newKey()), request));
            return;
        }

        CreditNote draft = made(port().credit(call(newKey()), request));

        assertCredits(draft, request);
        assertThat(draft.state()).isEqualTo(CreditNoteState.DRAFT);
        assertThat(draft.number()).isNull();
        assertThat(read(draft.id())).isEqualTo(draft);
        assertThat(live(invoice)).containsExactly(draft);
        assertThat(read(invoice.id()).residual()).isEqualTo(invoice.residual());
    }

    @PortRule(
            id = "ACC-21",
            says = "changing a draft replaces its lines and its reason; without AMEND that is refused",
            because = "the customer would get what was first entered, not what was agreed")
    final void amends() {
        Invoice invoice = invoice();
        CreditNote draft = anyDraft(invoice);
        List<CreditNoteLine> lines =
                can(AccountingCapability.PARTIAL) ? quoted(invoice, part(invoice, 2)) : draft.lines();
        AmendRequest request =
                amending(draft).lines(lines).reason("agreed upon").build();
        if (!can(AccountingCapability.AMEND)) {
            refusedAsUndeclared(AccountingCapability.AMEND, () -> port().amend(call(newKey()), request));
            return;
        }

        CreditNote changed = made(port().amend(call(newKey()), request));

        assertThat(changed.id()).isEqualTo(draft.id());
        assertThat(changed.state()).isEqualTo(CreditNoteState.DRAFT);
        assertThat(changed.reason()).isEqualTo("agreed upon");
        assertThat(CreditedContent.differences(changed.lines(), lines)).isEmpty();
        assertThat(changed.total()).isEqualTo(CreditedContent.total(lines));
        assertThat(live(invoice)).containsExactly(changed);
    }

    /** A draft, made in the back end itself where the port makes none. */
    private CreditNote anyDraft(Invoice invoice) {
        return can(AccountingCapability.DRAFT)
                ? drafted(invoice)
                : read(backEnd().draftElsewhere(invoice.id()));
    }

    @PortRule(
            id = "ACC-22",
            says = "a draft is posted as it is, and posting it again answers with it as it stands",
            because = "a confirmed refund would not be paid, or be told as failed although it is")
    final void posts() {
        if (!can(AccountingCapability.DRAFT)) {
            notOffered("making drafts");
            return;
        }
        Invoice invoice = invoice();
        CreditNote draft = drafted(invoice);
        CreditNote posted = made(port().post(call(newKey()), posting(draft)));

        assertThat(posted.state()).isEqualTo(CreditNoteState.POSTED);
        assertThat(posted.id()).isEqualTo(draft.id());
        assertThat(posted.number()).isNotBlank();
        assertThat(CreditedContent.differences(posted.lines(), draft.lines())).isEmpty();
        assertThat(made(port().post(call(newKey()), posting(draft)))).isEqualTo(posted);
        assertThat(live(invoice)).containsExactly(posted);
    }

    @PortRule(
            id = "ACC-23",
            says = "a cancelled draft counts no more; without CANCEL_DRAFT cancelling is refused",
            because = "what was withdrawn would still be taken off what can be credited")
    final void cancels() {
        Invoice invoice = invoice();
        CreditNote draft = anyDraft(invoice);
        CancelDraftRequest request = new CancelDraftRequest(draft.id(), draft.version());
        if (!can(AccountingCapability.CANCEL_DRAFT)) {
            refusedAsUndeclared(AccountingCapability.CANCEL_DRAFT, () -> port().cancelDraft(call(newKey()), request));
            return;
        }

        CreditNote cancelled = made(port().cancelDraft(call(newKey()), request));

        assertThat(cancelled.id()).isEqualTo(draft.id());
        assertThat(cancelled.state()).isEqualTo(CreditNoteState.CANCELLED);
        assertNothingLive(invoice);
    }

    final void assertNothingLive(Invoice invoice) {
        assertThat(live(invoice).stream().map(CreditNote::state).filter(state -> state != CreditNoteState.CANCELLED))
                .isEmpty();
    }

    @PortRule(
            id = "ACC-24",
            says = "what is posted is not changed or cancelled any more, and what is cancelled is not posted",
            because = "the books would change behind the customer's printed credit note")
    final void wrongStates() {
        if (!can(AccountingCapability.DRAFT)) {
            notOffered("making drafts");
            return;
        }
        CreditNote posted = made(port().post(call(newKey()), posting(drafted(invoice()))));
        if (can(AccountingCapability.AMEND)) {
            refusedForState(() -> port().amend(
                            call(newKey()), amending(posted).reason("too late").build()));
        }
        if (can(AccountingCapability.CANCEL_DRAFT)) {
            refusedForState(
                    () -> port().cancelDraft(call(newKey()), new CancelDraftRequest(posted.id(), posted.version())));
        }
        assertThat(read(posted.id())).isEqualTo(posted);
        Invoice other = invoice();
        CreditNote cancelled = drafted(other);
        backEnd().cancelElsewhere(cancelled.id());

        assertRefused(() -> port().post(call(newKey()), new PostRequest(cancelled.id(), null, false)));
        assertNothingLive(other);
    }

    private static void refusedForState(ThrowingCallable request) {
        assertRefused(PortRefusalCode.WRONG_STATE, request);
    }

    @PortRule(
            id = "ACC-25",
            says = "a draft that does not exist is refused as not found",
            because = "an agent's mistake would be taken for an outcome that nobody knows")
    final void noDraft() {
        if (!can(AccountingCapability.DRAFT)) {
            notOffered("making drafts");
            return;
        }
        CreditNoteId unknown = CreditNoteId.of("0");

        assertRefused(
                PortRefusalCode.NOT_FOUND, () -> port().post(call(newKey()), new PostRequest(unknown, null, false)));
        if (can(AccountingCapability.CANCEL_DRAFT)) {
            assertRefused(
                    PortRefusalCode.NOT_FOUND,
                    () -> port().cancelDraft(call(newKey()), new CancelDraftRequest(unknown, null)));
        }
    }
}
