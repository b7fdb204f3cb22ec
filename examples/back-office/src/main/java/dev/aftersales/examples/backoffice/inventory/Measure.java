/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.inventory;

import dev.aftersales.examples.backoffice.effect.Refused;
import dev.aftersales.spi.inventory.LotQuantity;
import dev.aftersales.spi.inventory.Tracking;
import java.math.BigDecimal;
import java.util.List;

/**
 * How a product is counted: what amounts of it there can be.
 *
 * @param step the smallest step of an amount
 * @param tracking how pieces are told apart
 */
record Measure(BigDecimal step, Tracking tracking) {

    static Measure of(BigDecimal step, Tracking tracking) {
        return new Measure(step, tracking);
    }

    /** Refuses what no warehouse could count; data are never put into the refusal, since lots may be anybody's text. */
    void check(BigDecimal amount, List<LotQuantity> lots) {
        countable(amount);
        lots.forEach(lot -> countable(lot.amount()));
        if (lots.stream().map(LotQuantity::lot).distinct().count() < lots.size()) {
            throw Refused.rejected("each lot or serial number comes once");
        }
        if (tracking == Tracking.NONE) {
            require(lots.isEmpty(), "goods without lots have none");
        } else {
            require(sum(lots).compareTo(amount) == 0, "the lots add up to the amount");
        }
        if (tracking == Tracking.SERIAL) {
            require(
                    lots.stream().allMatch(lot -> lot.amount().compareTo(BigDecimal.ONE) == 0),
                    "a serial number is one piece");
        }
    }

    private void countable(BigDecimal amount) {
        require(amount.signum() > 0, "an amount is more than nothing");
        require(amount.remainder(step).signum() == 0, "an amount is a multiple of the smallest step");
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw Refused.rejected(rule);
        }
    }

    static BigDecimal sum(List<LotQuantity> lots) {
        return lots.stream().map(LotQuantity::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
