/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.ticket;

import dev.aftersales.command.ActionId;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UserId;
import dev.aftersales.store.ActionState;
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
 * @param action the action it happened to, or for a document that was changed outside, the one that made it; null where there
 *     is none
 * @param service the service of what an action came to; null for the settings of a team and for outside changes
 * @param state where the action stood afterwards; null for outside changes
 * @param text in words, in the reader's language
 * @param user who did it
 * @param userName what that user is called, see {@link UserNames}
 * @param at when
 * @param document the document; null where there is none
 * @param number the document as printed; null where there is none
 * @param link where a person can see the document; null where the back end has no such place
 */
public record ChatterLine(
        TenantId tenant,
        @Nullable TicketRef ticket,
        long sequence,
        EntryKind kind,
        @Nullable ActionId action,
        @Nullable AfterSalesService service,
        @Nullable ActionState state,
        String text,
        UserId user,
        String userName,
        Instant at,
        @Nullable DocumentRef document,
        @Nullable String number,
        @Nullable URI link) {}
