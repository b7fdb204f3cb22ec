/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.inventory;

import dev.aftersales.spi.Quantity;
import java.util.List;

/**
 * What is to come back of one delivery line.
 *
 * @param move the delivery line
 * @param quantity how much
 * @param lots how much of each lot; empty when not tracked
 */
public record ReturnRequestLine(MoveId move, Quantity quantity, List<LotQuantity> lots) {

    /**
     * Copies the collections it is given.
     *
     * @param move the delivery line
     * @param quantity how much
     * @param lots how much of each lot; empty when not tracked
     */
    public ReturnRequestLine {
        lots = List.copyOf(lots);
    }
}
