/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.action.Gatekeeper;
import dev.aftersales.action.Inquiry;
import dev.aftersales.action.ReadFailed;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.accounting.CreditNoteId;
import dev.aftersales.ticket.Standing;
import dev.aftersales.ticket.TicketAccess;
import dev.aftersales.ticket.TicketGate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads what the forms show; whatever stands in the way of a form becomes its refusals. */
final class RefundForms {

    private final Inquiry inquiry;

    RefundForms(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    RefundForm refund(TicketRef ref, RefundScope scope) {
        return form(ref, standing -> new InvoiceListing(standing.ticket(), inquiry).form(scope), RefundForm::refused);
    }

    CreditDraftForm draft(TicketRef ref, CreditNoteId id) {
        return form(
                ref,
                standing -> DraftReads.of(ref, id, inquiry)
                        .map(reads -> draft(ref, reads))
                        .orElseGet(() -> unknown(Refusal.at("creditNote", RefusalCode.DOCUMENT_NOT_FOUND))),
                CreditDraftForm::refused);
    }

    private <F> F form(TicketRef ref, Function<Standing, F> form, Function<List<Refusal>, F> refused) {
        Optional<Refusal> denied = Gatekeeper.refusal(inquiry.ports(), inquiry.actor(), TicketAccess.toView(ref));
        if (denied.isPresent()) {
            return refused.apply(List.of(denied.get()));
        }
        try {
            TicketGate gate = TicketGate.check(inquiry, ref, AfterSalesService.REFUND);
            return gate.standing().map(form).orElseGet(() -> refused.apply(gate.refusals()));
        } catch (ReadFailed failed) {
            return refused.apply(List.of(failed.refusal()));
        }
    }

    private static CreditDraftForm draft(TicketRef ticket, DraftReads reads) {
        DraftFacts facts = reads.withInvoice();
        return DraftGate.notDraft(facts)
                .map(RefundForms::unknown)
                .orElseGet(
                        () -> new CreditDraftForm(Optional.of(DraftChoice.of(ticket, facts, reads.rows())), List.of()));
    }

    private static CreditDraftForm unknown(Refusal refusal) {
        return CreditDraftForm.refused(List.of(refusal));
    }
}
