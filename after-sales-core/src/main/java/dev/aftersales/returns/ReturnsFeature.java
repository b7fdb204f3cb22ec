/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import dev.aftersales.action.CommandHandler;
import dev.aftersales.action.DocumentTracker;
import dev.aftersales.action.Effect;
import dev.aftersales.action.Gatekeeper;
import dev.aftersales.action.Inquiry;
import dev.aftersales.action.ReadFailed;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.Cursor;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.store.Ticket;
import dev.aftersales.ticket.ServiceFeature;
import dev.aftersales.ticket.Standing;
import dev.aftersales.ticket.TicketAccess;
import dev.aftersales.ticket.TicketCustomer;
import dev.aftersales.ticket.TicketGate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The return service. Stateless and thread-safe. */
public final class ReturnsFeature implements ServiceFeature {

    /** The service; it keeps nothing. */
    public ReturnsFeature() {}

    @Override
    public AfterSalesService service() {
        return AfterSalesService.RETURN;
    }

    @Override
    public List<CommandHandler<?, ?>> handlers() {
        return List.of(new ReturnProductsHandler(), new CancelReturnHandler());
    }

    @Override
    public List<Effect<?, ?>> effects() {
        return List.of(new ReturnCreation(), new ReturnActivation(), new ReturnCancellation());
    }

    @Override
    public List<DocumentTracker> trackers() {
        return List.of(new ReturnTracker());
    }

    @Override
    public List<Refusal> whyNot(Standing standing, Inquiry inquiry) {
        TicketCustomer customer = TicketCustomer.of(standing.ticket(), inquiry);
        return customer.entity()
                .map(entity -> ReturnFormReader.whyNot(new InventoryReads(inquiry), entity))
                .orElseGet(() -> customer.refusal().stream().toList());
    }

    /**
     * What can come back: the first page.
     *
     * @param ticket the ticket
     * @param inquiry where facts are read
     * @return the form; its refusals say why nothing is offered
     */
    public ReturnForm form(TicketRef ticket, Inquiry inquiry) {
        return form(ticket, null, inquiry);
    }

    /**
     * What can come back.
     *
     * @param ticket the ticket
     * @param cursor where to go on, from the page before; null for the first page
     * @param inquiry where facts are read
     * @return the form; its refusals say why nothing is offered
     */
    public ReturnForm form(TicketRef ticket, @Nullable Cursor cursor, Inquiry inquiry) {
        Optional<Refusal> denied = Gatekeeper.refusal(inquiry.ports(), inquiry.actor(), TicketAccess.toView(ticket));
        if (denied.isPresent()) {
            return ReturnForm.refused(ticket, List.of(denied.get()));
        }
        if (cursor != null && !DeliveryPages.accepts(cursor)) {
            return ReturnForm.refused(ticket, List.of(Refusal.at("cursor", RefusalCode.INVALID)));
        }
        try {
            TicketGate gate = TicketGate.check(inquiry, ticket, AfterSalesService.RETURN);
            return gate.standing()
                    .map(standing -> form(standing.ticket(), cursor, inquiry))
                    .orElseGet(() -> ReturnForm.refused(ticket, gate.refusals()));
        } catch (ReadFailed failed) {
            return ReturnForm.refused(ticket, List.of(failed.refusal()));
        }
    }

    private static ReturnForm form(Ticket ticket, @Nullable Cursor cursor, Inquiry inquiry) {
        TicketCustomer customer = TicketCustomer.of(ticket, inquiry);
        return customer.entity()
                .map(entity -> new ReturnFormReader(ticket, entity, inquiry).read(cursor))
                .orElseGet(() -> ReturnForm.refused(
                        ticket.ref(), customer.refusal().stream().toList()));
    }
}
