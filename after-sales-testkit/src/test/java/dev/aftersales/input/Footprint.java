/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.input;

import dev.aftersales.team.Helpdesk;
import dev.aftersales.ticket.TicketView;

/**
 * What a request would leave behind somewhere.
 *
 * @param inBackEnd how many effects the back end journalled
 * @param onTicket what the ticket shows
 * @param onOther what the ticket of the other customer shows
 */
record Footprint(int inBackEnd, TicketView onTicket, TicketView onOther) {

    static Footprint of(FullShop shop) {
        return new Footprint(
                shop.helpdesk.erp.journal().entries().size(),
                shop.helpdesk.desk.view(Helpdesk.TICKET),
                shop.helpdesk.desk.view(FullShop.OTHER_TICKET));
    }
}
