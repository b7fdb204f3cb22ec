/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.inventory;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.SaleOrderId;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as it stands in the back end.
 *
 * @param id the delivery
 * @param number as printed
 * @param customer the commercial entity it went to
 * @param state how far it has come
 * @param doneAt when it was delivered
 * @param saleOrder the order it delivers
 * @param moves its lines
 * @param link where a person can see it
 */
@Value.Builder
public record Delivery(
        DeliveryId id,
        String number,
        CustomerId customer,
        DeliveryState state,
        @Nullable Instant doneAt,
        @Nullable SaleOrderId saleOrder,
        List<Move> moves,
        @Nullable URI link) {

    /**
     * Copies the collections it is given.
     *
     * @param id the delivery
     * @param number as printed
     * @param customer the commercial entity it went to
     * @param state how far it has come
     * @param doneAt when it was delivered
     * @param saleOrder the order it delivers
     * @param moves its lines
     * @param link where a person can see it
     */
    public Delivery {
        moves = List.copyOf(moves);
    }

    /**
     * An empty builder.
     *
     * @return a builder; {@code build()} throws {@link IllegalStateException} naming each value left out that is not marked nullable
     */
    public static DeliveryBuilder builder() {
        return new DeliveryBuilder();
    }
}
