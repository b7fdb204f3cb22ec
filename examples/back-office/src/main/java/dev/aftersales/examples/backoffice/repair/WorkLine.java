/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.repair;

import dev.aftersales.examples.backoffice.accounting.SoldLine;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.accounting.TaxAmount;
import dev.aftersales.spi.repair.RepairLine;
import dev.aftersales.spi.repair.RepairPartRequest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A part or operation of a repair.
 *
 * @param kind which of the two
 * @param name the product's name on the day it was planned
 * @param planned how much was planned
 * @param used how much was used; null when nobody said so
 * @param price what it cost on the day it was planned
 */
record WorkLine(
        WorkKind kind,
        String name,
        Quantity planned,
        @Nullable BigDecimal used,
        WorkshopPrice price) {

    /** What nobody spoke of was used as planned. */
    BigDecimal usedInTheEnd() {
        return used == null ? planned.amount() : used;
    }

    /** So much of it on an invoice, rounded as invoices are. */
    SoldLine sold(BigDecimal amount, boolean free, CurrencyUnit currency) {
        return SoldLine.goods(
                price.product(),
                name,
                planned.withAmount(amount),
                unitPrice(free, currency),
                price.tax(),
                price.taxRate());
    }

    Money unitPrice(boolean free, CurrencyUnit currency) {
        return free ? Money.zero(currency) : Money.of(currency, price.price(), RoundingMode.HALF_UP);
    }

    static Money gross(SoldLine line) {
        return line.taxes().stream().map(TaxAmount::amount).reduce(line.net(), Money::plus);
    }

    /** As it is told, with what the customer pays for it. */
    RepairLine told(Money net, boolean done) {
        BigDecimal amount = done ? usedInTheEnd() : planned.amount();
        return new RepairLine(
                price.product(),
                planned,
                done ? usedInTheEnd() : null,
                net,
                Money.of(net.getCurrencyUnit(), price.cost().multiply(amount), RoundingMode.HALF_UP));
    }

    RepairPartRequest asked() {
        return new RepairPartRequest(price.product(), planned);
    }
}
