/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.browser;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.TicketRef;

/**
 * A ticket to play on, of a customer that no other test knows.
 *
 * @param ticket the ticket
 * @param customer the company
 * @param company its name
 */
record Scene(TicketRef ticket, CustomerId customer, String company) {

    String path() {
        return "/tickets/" + ticket.value();
    }

    String path(String below) {
        return path() + '/' + below;
    }
}
