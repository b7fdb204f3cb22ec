/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.LotQuantity;
import dev.aftersales.spi.inventory.Move;
import dev.aftersales.spi.inventory.Return;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Whether the live returns of a delivery, whoever made them, exceed it: what the back end itself allowed (RET-6). Pure. */
final class Overshoot {

    private Overshoot() {}

    static boolean of(Delivery delivery, List<Return> live) {
        Map<ReturnCap, BigDecimal> taken = ReturnTakings.of(live);
        return delivery.moves().stream().anyMatch(move -> exceeds(taken, move));
    }

    private static boolean exceeds(Map<ReturnCap, BigDecimal> taken, Move move) {
        return exceeds(taken, ReturnCap.of(move.id()), move.quantity().amount())
                || move.lots().stream().anyMatch(lot -> exceeds(taken, move, lot));
    }

    private static boolean exceeds(Map<ReturnCap, BigDecimal> taken, Move move, LotQuantity lot) {
        return exceeds(taken, ReturnCap.of(move.id(), lot.lot()), lot.amount());
    }

    private static boolean exceeds(Map<ReturnCap, BigDecimal> taken, ReturnCap cap, BigDecimal total) {
        return taken.getOrDefault(cap, BigDecimal.ZERO).compareTo(total) > 0;
    }
}
