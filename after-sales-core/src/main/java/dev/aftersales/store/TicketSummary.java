/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import java.time.Instant;
import java.util.Map;
import org.immutables.value.Value;

/**
 * A ticket as it stands in a list: little of it, and how many documents it has.
 *
 * @param tenant the tenant
 * @param ref the host's reference
 * @param team the team
 * @param title the title
 * @param customer the customer or contact
 * @param closed whether the host closed it
 * @param createdAt when the library first got it, to the microsecond
 * @param counted how many {@link DocumentStanding#COUNTED} documents it has of each kind; a kind without any is left out
 * @param openWork how many {@link DocumentStanding#OPEN_WORK} documents it has
 * @param stuck how many of its actions are HELD or UNKNOWN
 */
@Value.Builder
public record TicketSummary(
        TenantId tenant,
        TicketRef ref,
        TeamId team,
        String title,
        CustomerId customer,
        boolean closed,
        Instant createdAt,
        Map<DocumentKind, Integer> counted,
        int openWork,
        int stuck) {

    /**
     * Copies the collections it is given.
     *
     * @param tenant the tenant
     * @param ref the host's reference
     * @param team the team
     * @param title the title
     * @param customer the customer or contact
     * @param closed whether the host closed it
     * @param createdAt when the library first got it, to the microsecond
     * @param counted how many counted documents it has of each kind; a kind without any is left out
     * @param openWork how many documents of open work it has
     * @param stuck how many of its actions are HELD or UNKNOWN
     */
    public TicketSummary {
        counted = Map.copyOf(counted);
    }

    /**
     * An empty builder.
     *
     * @return a builder; {@code build()} throws {@link IllegalStateException} naming each value left out that is not marked nullable
     */
    public static TicketSummaryBuilder builder() {
        return new TicketSummaryBuilder();
    }

    /**
     * Where it stands in a list.
     *
     * @return its place
     */
    public TicketPosition position() {
        return new TicketPosition(createdAt, ref);
    }

    /**
     * How many counted documents of a kind it has.
     *
     * @param kind the kind
     * @return zero or more
     */
    public int counted(DocumentKind kind) {
        return counted.getOrDefault(kind, 0);
    }
}
