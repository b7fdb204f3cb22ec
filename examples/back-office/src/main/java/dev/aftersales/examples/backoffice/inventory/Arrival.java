/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.inventory;

import dev.aftersales.spi.inventory.LotQuantity;
import dev.aftersales.spi.inventory.MoveId;
import java.math.BigDecimal;
import java.util.List;

/**
 * What came in of a return.
 *
 * @param move of which line of the delivery
 * @param amount how much arrived now, in the unit of the line
 * @param lots how much of each lot, adding up to the amount; empty when the line is not tracked
 */
public record Arrival(MoveId move, BigDecimal amount, List<LotQuantity> lots) {

    /**
     * Copies the list.
     *
     * @param move of which line of the delivery
     * @param amount how much arrived now, in the unit of the line
     * @param lots how much of each lot, adding up to the amount; empty when the line is not tracked
     */
    public Arrival {
        lots = List.copyOf(lots);
    }

    /**
     * Something that is not tracked.
     *
     * @param move of which line of the delivery
     * @param amount how much arrived now, in the unit of the line
     * @return the arrival
     */
    public static Arrival of(MoveId move, BigDecimal amount) {
        return new Arrival(move, amount, List.of());
    }
}
