/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.store.Action;
import dev.aftersales.store.Entitlement;
import dev.aftersales.store.Hold;
import java.math.BigDecimal;

/** Caps as an action that is decided again must see them: its own reservation is not in its way. */
final class OwnHolds {

    private OwnHolds() {}

    static Entitlement without(Action action, Entitlement row) {
        if (!action.holding()) {
            return row;
        }
        BigDecimal own = action.holds().stream()
                .filter(hold -> hold.cap().equals(row.key()))
                .map(Hold::quantity)
                .filter(quantity -> quantity.signum() > 0)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Entitlement(
                row.key(),
                row.unit(),
                row.total(),
                row.external(),
                row.reserved().subtract(own),
                row.consumed(),
                row.gen());
    }
}
