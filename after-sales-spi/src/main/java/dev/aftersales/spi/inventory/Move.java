/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.inventory;

import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A line of a delivery.
 *
 * @param id the line, unique within the delivery
 * @param product what was delivered
 * @param quantity the validated quantity
 * @param unitRounding the smallest step of a quantity in its unit, for example 1 or 0.001
 * @param tracking how units are told apart
 * @param lots what was delivered of each lot; empty when not tracked
 * @param kit the kit it was sold in
 */
@Value.Builder
public record Move(
        MoveId id,
        ProductId product,
        Quantity quantity,
        BigDecimal unitRounding,
        Tracking tracking,
        List<LotQuantity> lots,
        @Nullable ProductId kit) {

    /**
     * Copies the collections it is given.
     *
     * @param id the line, unique within the delivery
     * @param product what was delivered
     * @param quantity the validated quantity
     * @param unitRounding the smallest step of a quantity in its unit, for example 1 or 0.001
     * @param tracking how units are told apart
     * @param lots what was delivered of each lot; empty when not tracked
     * @param kit the kit it was sold in
     */
    public Move {
        lots = List.copyOf(lots);
    }

    /**
     * An empty builder.
     *
     * @return a builder; {@code build()} throws {@link IllegalStateException} naming each value left out that is not marked nullable
     */
    public static MoveBuilder builder() {
        return new MoveBuilder();
    }
}
