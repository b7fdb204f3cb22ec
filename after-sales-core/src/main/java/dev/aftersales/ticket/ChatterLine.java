/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.ticket;

import dev.aftersales.command.DocumentRef;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UserId;
import dev.aftersales.store.EntryKind;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a ticket's chatter (TKT-4).
 *
 * @param tenant the tenant
 * @param ticket the ticket; null for what happened to a team
 * @param sequence rises from line to line; tells a listener what it has seen already
 * @param kind what happened
 * @param text in words, in the reader's language
 * @param user who did it
 * @param at when
 * @param document the document
 * @param number the document as printed
 * @param link where a person can see the document
 */
public record ChatterLine(
        TenantId tenant,
        @Nullable TicketRef ticket,
        long sequence,
        EntryKind kind,
        String text,
        UserId user,
        Instant at,
        @Nullable DocumentRef document,
        @Nullable String number,
        @Nullable URI link) {}
