/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TenantId;
import java.time.Instant;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Which tickets to list. All conditions must hold.
 *
 * @param tenant the tenant
 * @param teams only tickets of one of these; empty for all
 * @param customer only tickets of this customer or contact; null for all
 * @param closed only closed or only open tickets; null for both
 * @param kinds only tickets with a counted document of one of these; empty for all
 * @param createdFrom only tickets that the library first got then or later, to the microsecond; null for all
 * @param createdBefore only tickets that the library first got earlier, to the microsecond; null for all
 * @param after only tickets behind this place of the list; null to start at the newest
 * @param limit how many at most
 */
@Value.Builder
public record TicketQuery(
        TenantId tenant,
        Set<TeamId> teams,
        @Nullable CustomerId customer,
        @Nullable Boolean closed,
        Set<DocumentKind> kinds,
        @Nullable Instant createdFrom,
        @Nullable Instant createdBefore,
        @Nullable TicketPosition after,
        int limit) {

    /**
     * Copies the collections it is given.
     *
     * @param tenant the tenant
     * @param teams only tickets of one of these; empty for all
     * @param customer only tickets of this customer or contact; null for all
     * @param closed only closed or only open tickets; null for both
     * @param kinds only tickets with a counted document of one of these; empty for all
     * @param createdFrom only tickets that the library first got then or later; null for all
     * @param createdBefore only tickets that the library first got earlier; null for all
     * @param after only tickets behind this place of the list; null to start at the newest
     * @param limit how many at most
     */
    public TicketQuery {
        teams = Set.copyOf(teams);
        kinds = Set.copyOf(kinds);
    }

    /**
     * An empty builder.
     *
     * @return a builder; {@code build()} throws {@link IllegalStateException} naming each value left out that is not marked nullable
     */
    public static TicketQueryBuilder builder() {
        return new TicketQueryBuilder();
    }

    /**
     * A builder filled with this query.
     *
     * @return the builder
     */
    public TicketQueryBuilder change() {
        return builder().from(this);
    }
}
