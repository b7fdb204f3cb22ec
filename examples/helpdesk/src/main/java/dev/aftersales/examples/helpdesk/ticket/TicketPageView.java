/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.ticket;

import dev.aftersales.action.ActionView;
import dev.aftersales.command.Outcome;
import dev.aftersales.ticket.TicketView;
import java.util.List;

/**
 * What the page of a ticket shows.
 *
 * @param ticket the helpdesk's ticket
 * @param view the library's view of it
 * @param buttons the action buttons
 * @param team the name of the team
 * @param customer the name of the customer
 * @param product the name of the product; empty when there is none
 * @param saleOrder the number of the sale order; empty when there is none
 */
record TicketPageView(
        Ticket ticket,
        TicketView view,
        List<ActionButton> buttons,
        String team,
        String customer,
        String product,
        String saleOrder) {

    TicketPageView {
        buttons = List.copyOf(buttons);
    }

    /** Whether something waits for an agent or for the back end. */
    public boolean getHasOpenWork() {
        return !view.drafts().isEmpty() || !view.unfinished().isEmpty();
    }

    /** Whether an action goes on by itself no more. */
    public boolean waitsForOperator(ActionView action) {
        return action.outcome() instanceof Outcome.Unknown<?> unknown && unknown.needsOperator();
    }

    /** The stages that the ticket can be moved to without closing it. */
    public List<Stage> getOpenStages() {
        return List.of(Stage.NEW, Stage.IN_PROGRESS, Stage.WAITING);
    }
}
