/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.ticket;

import dev.aftersales.ticket.TicketLine;

/**
 * A ticket in the list.
 *
 * @param line the library's line, with the counts of its smart buttons
 * @param team the name of its team
 * @param customer the name of its customer
 * @param path its page
 */
record ListRow(TicketLine line, String team, String customer, String path) {}
