/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.inventory;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.PortKey;
import java.net.URI;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A return as it stands in the back end. Receiving never implies restocking or a credit.
 *
 * @param id the return
 * @param number as printed
 * @param state how far it has come
 * @param delivery the delivery it reverses
 * @param customer whom the goods come from
 * @param lines its lines
 * @param link where a person can see it
 * @param key the key it was created with; null when it was made elsewhere
 */
@Value.Builder
public record Return(
        ReturnId id,
        @Nullable String number,
        ReturnState state,
        DeliveryId delivery,
        CustomerId customer,
        List<ReturnLine> lines,
        @Nullable URI link,
        @Nullable PortKey key) {

    /**
     * Copies the collections it is given.
     *
     * @param id the return
     * @param number as printed
     * @param state how far it has come
     * @param delivery the delivery it reverses
     * @param customer whom the goods come from
     * @param lines its lines
     * @param link where a person can see it
     * @param key the key it was created with; null when it was made elsewhere
     */
    public Return {
        lines = List.copyOf(lines);
    }

    /**
     * An empty builder.
     *
     * @return a builder; {@code build()} throws {@link IllegalStateException} naming each value left out that is not marked nullable
     */
    public static ReturnBuilder builder() {
        return new ReturnBuilder();
    }
}
