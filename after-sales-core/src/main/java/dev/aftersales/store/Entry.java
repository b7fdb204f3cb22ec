/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store;

import dev.aftersales.command.ActionId;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UserId;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened: chatter for people, audit for operators and outbox for listeners in one.
 *
 * @param tenant the tenant
 * @param sequence rises with every entry of the store; zero until it is stored
 * @param kind what happened
 * @param ticket the ticket
 * @param action the action
 * @param service the service
 * @param commandName which kind of command
 * @param before where the action stood
 * @param after where it stands now
 * @param fence the action's fence after the change
 * @param user who did it
 * @param at when
 * @param document the document
 * @param number the document as printed
 * @param link where a person can see the document
 * @param data what else there is to say; no secrets
 */
@Value.Builder
public record Entry(
        TenantId tenant,
        long sequence,
        EntryKind kind,
        @Nullable TicketRef ticket,
        @Nullable ActionId action,
        @Nullable AfterSalesService service,
        @Nullable String commandName,
        @Nullable ActionState before,
        @Nullable ActionState after,
        long fence,
        UserId user,
        Instant at,
        @Nullable DocumentRef document,
        @Nullable String number,
        @Nullable URI link,
        Map<String, String> data) {

    /** Who is named for what changed outside: nobody whom the library or its host knows. */
    public static final UserId OUTSIDE = UserId.of("back-end");

    /**
     * Copies the collections it is given.
     *
     * @param tenant the tenant
     * @param sequence rises with every entry of the store; zero until it is stored
     * @param kind what happened
     * @param ticket the ticket
     * @param action the action
     * @param service the service
     * @param commandName which kind of command
     * @param before where the action stood
     * @param after where it stands now
     * @param fence the action's fence after the change
     * @param user who did it
     * @param at when
     * @param document the document
     * @param number the document as printed
     * @param link where a person can see the document
     * @param data what else there is to say; no secrets
     */
    public Entry {
        data = Map.copyOf(data);
    }

    /**
     * An empty builder.
     *
     * @return a builder; {@code build()} throws {@link IllegalStateException} naming each value left out that is not marked nullable
     */
    public static EntryBuilder builder() {
        return new EntryBuilder();
    }

    /**
     * A builder filled with this entry.
     *
     * @return the builder
     */
    public EntryBuilder change() {
        return builder().from(this);
    }
}
