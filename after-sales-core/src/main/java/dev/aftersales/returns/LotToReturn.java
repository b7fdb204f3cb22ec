/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import dev.aftersales.command.constraint.WellFormed;
import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.Quantity;
import jakarta.validation.constraints.NotNull;

/**
 * How much comes back of a lot; of a serial number it is one.
 *
 * @param lot the lot or serial number
 * @param quantity how much, in the unit of the delivery line
 */
public record LotToReturn(
        @NotNull @WellFormed LotNumber lot,
        @NotNull @WellFormed Quantity quantity) {

    /**
     * A lot.
     *
     * @param lot the lot or serial number
     * @param quantity how much, in the unit of the delivery line
     * @return how much of which lot
     */
    public static LotToReturn of(LotNumber lot, Quantity quantity) {
        return new LotToReturn(lot, quantity);
    }
}
