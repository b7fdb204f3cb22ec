/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Which documents of a ticket to list. All conditions must hold.
 *
 * @param tenant the tenant
 * @param ticket the ticket
 * @param kind only documents of this kind; null for all
 * @param standing only documents that show like this; null for all
 * @param after only documents behind this place of the list; null to start at the oldest
 * @param limit how many at most
 */
@Value.Builder
public record DocumentQuery(
        TenantId tenant,
        TicketRef ticket,
        @Nullable DocumentKind kind,
        @Nullable DocumentStanding standing,
        @Nullable DocumentPosition after,
        int limit) {

    /**
     * An empty builder.
     *
     * @return a builder; {@code build()} throws {@link IllegalStateException} naming each value left out that is not marked nullable
     */
    public static DocumentQueryBuilder builder() {
        return new DocumentQueryBuilder();
    }
}
