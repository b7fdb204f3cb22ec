/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import dev.aftersales.command.constraint.WellFormed;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.inventory.MoveId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;

/**
 * What comes back of one delivery line.
 *
 * @param move the delivery line
 * @param quantity how much, in the unit of the delivery line
 * @param lots how much of each lot or serial number; empty when the product is not tracked (RET-7)
 */
@Value.Builder
public record LineToReturn(
        @NotNull @WellFormed MoveId move,
        @NotNull @WellFormed Quantity quantity,
        @NotNull @Size(max = 1000) List<@NotNull @Valid LotToReturn> lots) {

    /**
     * Copies the lots.
     *
     * @param move the delivery line
     * @param quantity how much, in the unit of the delivery line
     * @param lots how much of each lot or serial number
     */
    public LineToReturn {
        lots = Listed.copy(lots);
    }

    /**
     * An empty builder.
     *
     * @return a builder; what is left out is refused by name when the command is executed
     */
    public static LineToReturnBuilder builder() {
        return new LineToReturnBuilder();
    }

    /**
     * A line of a product that is not tracked.
     *
     * @param move the delivery line
     * @param quantity how much, in the unit of the delivery line
     * @return the line
     */
    public static LineToReturn of(MoveId move, Quantity quantity) {
        return new LineToReturn(move, quantity, List.of());
    }
}
