/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.inventory.Move;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Whether a quantity can come back of what remains: above zero, in the line's unit and rounding, not too much (RET-3). Pure. */
final class QuantityCheck {

    private QuantityCheck() {}

    static List<Refusal> refusals(String path, Move move, Quantity asked, Quantity remaining) {
        if (!asked.unit().equals(remaining.unit())) {
            return List.of(Refusal.at(path, RefusalCode.UNIT_MISMATCH).with("unit", Datum.of(remaining.unit())));
        }
        BigDecimal amount = asked.amount();
        List<Refusal> refusals = new ArrayList<>();
        if (amount.signum() <= 0) {
            refusals.add(Refusal.at(path, RefusalCode.NOT_POSITIVE));
        }
        if (!Rounding.fits(move, amount)) {
            refusals.add(Refusal.at(path, RefusalCode.EXCESS_DECIMALS).with("step", Datum.of(move.unitRounding())));
        }
        if (amount.compareTo(remaining.amount()) > 0) {
            refusals.add(Refusal.at(path, RefusalCode.EXCEEDS_RETURNABLE).with("remaining", Datum.of(remaining)));
        }
        return refusals;
    }
}
