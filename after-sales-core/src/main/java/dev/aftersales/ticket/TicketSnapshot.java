/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.ticket;

import dev.aftersales.command.constraint.WellFormed;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TicketRef;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as the host has it now (TKT-1). The host owns its tickets; each change is another snapshot
 * with a higher version.
 *
 * @param ref the host's reference
 * @param version the host's version; an older or equal one is ignored
 * @param team the team
 * @param title the title
 * @param customer the customer or contact
 * @param product the product it is about
 * @param lot its lot or serial number
 * @param saleOrder the sale order it is about
 * @param followers who follows it, {@value #MAX_FOLLOWERS} at most
 * @param closed whether the host closed it
 */
@Value.Builder
public record TicketSnapshot(
        @NotNull @WellFormed TicketRef ref,
        @PositiveOrZero long version,
        @NotNull @WellFormed TeamId team,
        @NotNull @WellFormed(max = 500) String title,
        @NotNull @WellFormed CustomerId customer,
        @WellFormed @Nullable ProductId product,
        @WellFormed @Nullable LotNumber lot,
        @WellFormed @Nullable SaleOrderId saleOrder,
        @NotNull @Size(max = TicketSnapshot.MAX_FOLLOWERS) List<@NotNull @Valid FollowerSnapshot> followers,
        boolean closed) {

    /** How many may follow a ticket. */
    public static final int MAX_FOLLOWERS = 500;

    /**
     * Copies the list; what is wrong with it is refused when the snapshot is put.
     *
     * @param ref the host's reference
     * @param version the host's version
     * @param team the team
     * @param title the title
     * @param customer the customer or contact
     * @param product the product it is about
     * @param lot its lot or serial number
     * @param saleOrder the sale order it is about
     * @param followers who follows it
     * @param closed whether the host closed it
     */
    public TicketSnapshot {
        followers = followers == null ? null : Collections.unmodifiableList(new ArrayList<>(followers));
    }

    /**
     * An empty builder.
     *
     * @return a builder; what is left out is refused by name when the snapshot is put
     */
    public static TicketSnapshotBuilder builder() {
        return new TicketSnapshotBuilder();
    }
}
