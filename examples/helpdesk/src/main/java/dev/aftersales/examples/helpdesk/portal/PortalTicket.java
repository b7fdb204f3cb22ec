/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.portal;

import dev.aftersales.examples.helpdesk.ticket.Stage;
import dev.aftersales.spi.TicketRef;
import java.time.Instant;

/**
 * A ticket in the customer's list.
 *
 * @param ref its reference
 * @param title the title
 * @param stage how far it has come
 * @param createdAt when it was opened
 */
record PortalTicket(TicketRef ref, String title, Stage stage, Instant createdAt) {}
