/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.repair;

import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.repair.RepairLine;
import dev.aftersales.testkit.erp.accounting.PricedLine;
import dev.aftersales.testkit.erp.directory.CatalogProduct;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A part or operation of a repair, with what was used of it so far.
 *
 * @param product what, with its price and cost at the time
 * @param planned how much was planned
 * @param used how much was used; null when nobody said so
 * @param free whether the customer pays nothing for it
 */
record WorkLine(
        CatalogProduct product, Quantity planned, @Nullable BigDecimal used, boolean free) {

    WorkLine using(BigDecimal amount) {
        return new WorkLine(product, planned, amount, free);
    }

    /** When the work is done, what nobody spoke of was used as planned. */
    BigDecimal usedInTheEnd() {
        return used == null ? planned.amount() : used;
    }

    PricedLine priced(BigDecimal amount, CurrencyUnit currency) {
        Money net = free ? Money.zero(currency) : times(product.price(), amount, currency);
        return PricedLine.taxOnTop(net, product.taxes());
    }

    RepairLine asLine(BigDecimal amount, boolean done, CurrencyUnit currency) {
        return new RepairLine(
                product.product().id(),
                planned,
                done ? usedInTheEnd() : null,
                priced(amount, currency).net(),
                times(product.cost(), done ? usedInTheEnd() : planned.amount(), currency));
    }

    private static Money times(BigDecimal unit, BigDecimal amount, CurrencyUnit currency) {
        return Money.of(currency, unit.multiply(amount), RoundingMode.HALF_UP);
    }
}
