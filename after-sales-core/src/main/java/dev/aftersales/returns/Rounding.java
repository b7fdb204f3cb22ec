/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import dev.aftersales.spi.inventory.Move;
import java.math.BigDecimal;

/** The smallest step a delivery line is counted in (RET-3). Pure. */
final class Rounding {

    private Rounding() {}

    static boolean fits(Move move, BigDecimal amount) {
        return amount.remainder(move.unitRounding()).signum() == 0;
    }

    static BigDecimal down(Move move, BigDecimal amount) {
        return amount.subtract(amount.remainder(move.unitRounding()));
    }
}
