/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.action.Decision;
import dev.aftersales.action.EarlierSteps;
import dev.aftersales.action.Inquiry;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteId;
import dev.aftersales.ticket.TicketGate;
import dev.aftersales.ticket.TicketHandler;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Goes on with a draft credit note of a ticket. */
final class DraftHandler<C extends RefundCommand<CreditNote>> extends TicketHandler<C, CreditNote> {

    private final Function<C, CreditNoteId> creditNote;
    private final BiFunction<C, DraftReads, Decision> decision;

    private DraftHandler(
            String name,
            Class<C> type,
            Function<C, CreditNoteId> creditNote,
            BiFunction<C, DraftReads, Decision> decision) {
        super(name, type, AfterSalesService.REFUND);
        this.creditNote = creditNote;
        this.decision = decision;
    }

    static DraftHandler<AmendCreditNote> amending() {
        return new DraftHandler<>(
                "refund.amend",
                AmendCreditNote.class,
                AmendCreditNote::creditNote,
                (command, reads) -> AmendDecision.decide(command, reads.withInvoice()));
    }

    static DraftHandler<ConfirmCreditNote> confirming() {
        return new DraftHandler<>(
                "refund.confirm",
                ConfirmCreditNote.class,
                ConfirmCreditNote::creditNote,
                (command, reads) -> ConfirmDecision.decide(command, reads.withInvoice()));
    }

    /** Cancelling needs no invoice: what is given back is known, even when the invoice is gone. */
    static DraftHandler<CancelCreditNote> cancelling() {
        return new DraftHandler<>(
                "refund.cancel",
                CancelCreditNote.class,
                CancelCreditNote::creditNote,
                (command, reads) -> CancelDecision.decide(reads.alone(), reads.rows()));
    }

    @Override
    public Decision decide(C command, Inquiry inquiry) {
        return TicketGate.check(inquiry, command.ticket(), service()).decide(standing -> draft(command, inquiry));
    }

    private Decision draft(C command, Inquiry inquiry) {
        return DraftReads.of(command.ticket(), creditNote.apply(command), inquiry)
                .map(reads -> decision.apply(command, reads))
                .orElseGet(() -> Decision.refused(Refusal.at("creditNote", RefusalCode.DOCUMENT_NOT_FOUND)));
    }

    @Override
    public CreditNote result(C command, EarlierSteps steps) {
        return steps.document(0, CreditNote.class);
    }
}
