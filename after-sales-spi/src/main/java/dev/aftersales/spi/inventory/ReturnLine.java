/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.inventory;

import dev.aftersales.spi.Quantity;
import java.math.BigDecimal;
import java.util.List;

/**
 * A line of a return.
 *
 * @param move the delivery line the goods come back from
 * @param planned how much is to come back
 * @param received how much came back, in the same unit
 * @param lots what is to come back of each lot; empty when not tracked
 */
public record ReturnLine(MoveId move, Quantity planned, BigDecimal received, List<LotQuantity> lots) {

    /**
     * Copies the collections it is given.
     *
     * @param move the delivery line the goods come back from
     * @param planned how much is to come back
     * @param received how much came back, in the same unit
     * @param lots what is to come back of each lot; empty when not tracked
     */
    public ReturnLine {
        lots = List.copyOf(lots);
    }
}
