/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.accounting;

import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.accounting.TaxAmount;
import dev.aftersales.spi.accounting.TaxId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Amounts and quantities as rows hold them: with six decimals, whatever the currency has. */
final class Amounts {

    private Amounts() {}

    static CurrencyUnit currency(ResultSet row) throws SQLException {
        return CurrencyUnit.of(row.getString("currency"));
    }

    /** Exact: no row holds a fraction of a minor unit. */
    static Money money(ResultSet row, String column) throws SQLException {
        CurrencyUnit currency = currency(row);
        BigDecimal amount = row.getBigDecimal(column);
        return Money.of(currency, amount.setScale(currency.getDecimalPlaces(), RoundingMode.UNNECESSARY));
    }

    static @Nullable Quantity quantity(ResultSet row) throws SQLException {
        BigDecimal amount = row.getBigDecimal("quantity");
        return amount == null ? null : Quantity.of(amount, UnitOfMeasure.of(row.getString("unit")));
    }

    static TaxAmount tax(ResultSet row) throws SQLException {
        BigDecimal rate = row.getBigDecimal("rate");
        return new TaxAmount(
                TaxId.of(row.getString("tax")), rate == null ? null : rate.stripTrailingZeros(), money(row, "amount"));
    }

    static Money gross(Money net, List<TaxAmount> taxes) {
        return taxes.stream().map(TaxAmount::amount).reduce(net, Money::plus);
    }
}
