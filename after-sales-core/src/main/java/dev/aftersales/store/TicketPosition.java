/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store;

import dev.aftersales.spi.TicketRef;
import java.time.Instant;

/**
 * A place in a list of tickets, which is in the order of both: the newest first.
 *
 * @param createdAt when the library first got the ticket there, to the microsecond
 * @param ref the ticket there
 */
public record TicketPosition(Instant createdAt, TicketRef ref) {}
