/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.repair;

import dev.aftersales.spi.Quantity;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.joda.money.Money;

/** The words, dates and amounts of a quotation, all in one of the languages of the back office. */
final class QuotationWords {

    private static final String WORDS = "dev.aftersales.examples.backoffice.repair.quotation";

    /** The language of the machine is of no matter: what is not known is English. */
    private static final Control ASKED_FOR_ONLY = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /** The finest step of a quantity. */
    private static final int QUANTITY_DECIMALS = 6;

    private final ResourceBundle words;
    private final Locale language;

    QuotationWords(Locale asked) {
        this.words = ResourceBundle.getBundle(WORDS, Locale.forLanguageTag(asked.getLanguage()), ASKED_FOR_ONLY);
        this.language = words.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : words.getLocale();
    }

    Locale language() {
        return language;
    }

    String say(String key) {
        return words.getString(key);
    }

    String date(LocalDate date) {
        return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language));
    }

    String quantity(Quantity quantity) {
        return number(quantity.amount(), 0, QUANTITY_DECIMALS) + " " + quantity.unit();
    }

    String money(Money money) {
        return number(money.getAmount(), money.getScale(), money.getScale()) + " " + money.getCurrencyUnit();
    }

    private String number(BigDecimal number, int fewestDecimals, int mostDecimals) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(fewestDecimals);
        format.setMaximumFractionDigits(mostDecimals);
        return format.format(number);
    }
}
