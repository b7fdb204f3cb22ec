/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.shop;

import dev.aftersales.spi.accounting.TaxId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Where the shop sells: in which currency, with which tax, and at how much of that currency for a euro. */
enum Market {
    SPAIN("EUR", "1", "IVA 21%", "0.21"),
    ROMANIA("RON", "5.08", "TVA 21%", "0.21"),
    JAPAN("JPY", "172", "export", "0"),
    KUWAIT("KWD", "0.356", "export", "0");

    private final CurrencyUnit currency;
    private final BigDecimal perEuro;
    private final TaxId tax;
    private final BigDecimal taxRate;

    Market(String currency, String perEuro, String tax, String taxRate) {
        this.currency = CurrencyUnit.of(currency);
        this.perEuro = new BigDecimal(perEuro);
        this.tax = TaxId.of(tax);
        this.taxRate = new BigDecimal(taxRate);
    }

    CurrencyUnit currency() {
        return currency;
    }

    TaxId tax() {
        return tax;
    }

    BigDecimal taxRate() {
        return taxRate;
    }

    Money price(Article article) {
        return Money.of(currency, article.price().multiply(perEuro), RoundingMode.HALF_UP);
    }
}
