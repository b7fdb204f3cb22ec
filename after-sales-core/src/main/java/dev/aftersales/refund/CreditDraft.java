/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.command.Refusal;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.accounting.CreditNote;
import java.util.List;
import org.joda.money.Money;

/**
 * A draft credit note to go on with (REF-7, REF-12).
 *
 * @param ticket the ticket
 * @param creditNote the draft as it stands in the back end
 * @param remaining what can be credited at most, tax included: the draft's own amounts are free for it
 * @param lines what can be credited at most of each line of goods and shipping
 * @param whyNotAmend why it cannot be amended; empty when it can
 * @param whyNotConfirm why it cannot be confirmed as it stands; empty when it can
 * @param whyNotCancel why it cannot be cancelled; empty when it can
 */
public record CreditDraft(
        TicketRef ticket,
        CreditNote creditNote,
        Money remaining,
        List<RefundableLine> lines,
        List<Refusal> whyNotAmend,
        List<Refusal> whyNotConfirm,
        List<Refusal> whyNotCancel) {

    /**
     * Copies the lists.
     *
     * @param ticket the ticket
     * @param creditNote the draft as it stands in the back end
     * @param remaining what can be credited at most, tax included: the draft's own amounts are free for it
     * @param lines what can be credited at most of each line of goods and shipping
     * @param whyNotAmend why it cannot be amended; empty when it can
     * @param whyNotConfirm why it cannot be confirmed as it stands; empty when it can
     * @param whyNotCancel why it cannot be cancelled; empty when it can
     */
    public CreditDraft {
        lines = List.copyOf(lines);
        whyNotAmend = List.copyOf(whyNotAmend);
        whyNotConfirm = List.copyOf(whyNotConfirm);
        whyNotCancel = List.copyOf(whyNotCancel);
    }

    /**
     * The command that amends it, with what it says now; without lines, it leaves these as they are.
     *
     * @return a builder
     */
    public AmendCreditNote.Builder amend() {
        return AmendCreditNote.builder()
                .ticket(ticket)
                .creditNote(creditNote.id())
                .version(creditNote.version())
                .date(creditNote.date())
                .reason(creditNote.reason());
    }

    /**
     * The command that confirms it as it stands.
     *
     * @return a builder
     */
    public ConfirmCreditNoteBuilder confirm() {
        return ConfirmCreditNote.builder()
                .ticket(ticket)
                .creditNote(creditNote.id())
                .version(creditNote.version());
    }

    /**
     * The command that cancels it.
     *
     * @return a builder
     */
    public CancelCreditNoteBuilder cancel() {
        return CancelCreditNote.builder().ticket(ticket).creditNote(creditNote.id());
    }
}
