/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.action.CommandHandler;
import dev.aftersales.action.DocumentTracker;
import dev.aftersales.action.Effect;
import dev.aftersales.action.Inquiry;
import dev.aftersales.command.Refusal;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.accounting.CreditNoteId;
import dev.aftersales.ticket.ServiceFeature;
import dev.aftersales.ticket.Standing;
import java.util.ArrayList;
import java.util.List;

/** The refund service (REF). Immutable and thread-safe. */
public final class RefundFeature implements ServiceFeature {

    /** The service has no settings. */
    public RefundFeature() {}

    @Override
    public AfterSalesService service() {
        return AfterSalesService.REFUND;
    }

    @Override
    public List<CommandHandler<?, ?>> handlers() {
        return List.of(
                new IssueHandler(), DraftHandler.amending(), DraftHandler.confirming(), DraftHandler.cancelling());
    }

    @Override
    public List<Effect<?, ?>> effects() {
        List<Effect<?, ?>> effects = new ArrayList<>(CreditEffect.all());
        effects.add(new PostStagedEffect());
        effects.add(new AmendEffect());
        effects.add(new PostEffect());
        effects.add(new CancelDraftEffect());
        effects.add(new DuplicateEffect());
        return List.copyOf(effects);
    }

    @Override
    public List<DocumentTracker> trackers() {
        return List.of(new CreditNoteTracker(), new DraftInvoiceTracker());
    }

    @Override
    public List<Refusal> whyNot(Standing standing, Inquiry inquiry) {
        return new InvoiceListing(standing.ticket(), inquiry).whyNot();
    }

    /**
     * What can be chosen before an invoice is refunded: all invoices of the customer, those of the ticket's sale order and
     * product first.
     *
     * @param ticket the ticket
     * @param inquiry where facts are read
     * @return the form; it says itself why nothing is offered
     */
    public RefundForm form(TicketRef ticket, Inquiry inquiry) {
        return form(ticket, RefundScope.all(), inquiry);
    }

    /**
     * What can be chosen before an invoice is refunded.
     *
     * @param ticket the ticket
     * @param scope which invoices to list
     * @param inquiry where facts are read
     * @return the form; it says itself why nothing is offered
     */
    public RefundForm form(TicketRef ticket, RefundScope scope, Inquiry inquiry) {
        return new RefundForms(inquiry).refund(ticket, scope);
    }

    /**
     * What can be done with a draft credit note of the ticket's open work.
     *
     * @param ticket the ticket
     * @param creditNote the draft
     * @param inquiry where facts are read
     * @return the form; it says itself why the draft is not known
     */
    public CreditDraftForm draftForm(TicketRef ticket, CreditNoteId creditNote, Inquiry inquiry) {
        return new RefundForms(inquiry).draft(ticket, creditNote);
    }
}
