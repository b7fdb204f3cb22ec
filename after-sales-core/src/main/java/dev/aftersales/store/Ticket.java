/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The library's snapshot of a host's ticket (TKT-1).
 *
 * @param tenant the tenant
 * @param ref the host's reference
 * @param version the host's version; an older one is ignored
 * @param team the team
 * @param title the title
 * @param customer the customer or contact
 * @param product the product it is about
 * @param lot its lot or serial number
 * @param saleOrder the sale order it is about
 * @param followers who follows it
 * @param closed whether the host closed it
 */
@Value.Builder
public record Ticket(
        TenantId tenant,
        TicketRef ref,
        long version,
        TeamId team,
        String title,
        CustomerId customer,
        @Nullable ProductId product,
        @Nullable LotNumber lot,
        @Nullable SaleOrderId saleOrder,
        List<Follower> followers,
        boolean closed) {

    /**
     * Copies the collections it is given.
     *
     * @param tenant the tenant
     * @param ref the host's reference
     * @param version the host's version; an older one is ignored
     * @param team the team
     * @param title the title
     * @param customer the customer or contact
     * @param product the product it is about
     * @param lot its lot or serial number
     * @param saleOrder the sale order it is about
     * @param followers who follows it
     * @param closed whether the host closed it
     */
    public Ticket {
        followers = List.copyOf(followers);
    }

    /**
     * An empty builder.
     *
     * @return a builder; {@code build()} throws {@link IllegalStateException} naming each value left out that is not marked nullable
     */
    public static TicketBuilder builder() {
        return new TicketBuilder();
    }
}
