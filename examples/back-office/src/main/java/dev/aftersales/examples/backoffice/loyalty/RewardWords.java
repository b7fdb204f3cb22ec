/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.loyalty;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import org.joda.money.Money;

/** Discounts as people of a country write them. */
final class RewardWords {

    private static final int HUNDREDTHS = 2;

    private RewardWords() {}

    static String percent(BigDecimal percent, Locale locale) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(HUNDREDTHS);
        return format.format(percent.movePointLeft(HUNDREDTHS));
    }

    static String amount(Money amount, Locale locale) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(amount.getCurrencyUnit().getCode()));
        format.setMinimumFractionDigits(amount.getScale());
        format.setMaximumFractionDigits(amount.getScale());
        return format.format(amount.getAmount());
    }
}
