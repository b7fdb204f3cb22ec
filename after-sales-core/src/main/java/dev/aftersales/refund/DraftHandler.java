/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.action.CommandHandler;
import dev.aftersales.action.Decision;
import dev.aftersales.action.EarlierSteps;
import dev.aftersales.action.Inquiry;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.access.AccessRequest;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteId;
import dev.aftersales.ticket.TicketGate;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Goes on with a draft credit note of a ticket. */
final class DraftHandler<C extends RefundCommand<CreditNote>> implements CommandHandler<C, CreditNote> {

    private final String name;
    private final Class<C> type;
    private final Function<C, CreditNoteId> creditNote;
    private final BiFunction<C, DraftReads, Decision> decision;

    private DraftHandler(
            String name,
            Class<C> type,
            Function<C, CreditNoteId> creditNote,
            BiFunction<C, DraftReads, Decision> decision) {
        this.name = name;
        this.type = type;
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
    public String name() {
        return name;
    }

    @Override
    public Class<C> type() {
        return type;
    }

    @Override
    public AfterSalesService service() {
        return AfterSalesService.REFUND;
    }

    @Override
    public @Nullable TicketRef ticket(C command) {
        return command.ticket();
    }

    @Override
    public AccessRequest access(C command) {
        return RefundAccess.to(command.ticket());
    }

    @Override
    public Decision decide(C command, Inquiry inquiry) {
        TicketGate gate = TicketGate.check(inquiry, command.ticket(), AfterSalesService.REFUND);
        if (gate.standing().isEmpty()) {
            return Decision.refused(gate.refusals());
        }
        return DraftReads.of(command.ticket(), creditNote.apply(command), inquiry)
                .map(reads -> decision.apply(command, reads))
                .orElseGet(() -> Decision.refused(Refusal.at("creditNote", RefusalCode.DOCUMENT_NOT_FOUND)));
    }

    @Override
    public CreditNote result(C command, EarlierSteps steps) {
        return steps.document(0, CreditNote.class);
    }
}
