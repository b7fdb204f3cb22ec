/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.command;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.joda.money.Money;
import org.joda.money.format.MoneyAmountStyle;
import org.joda.money.format.MoneyFormatter;
import org.joda.money.format.MoneyFormatterBuilder;

/** Writes the values of a refusal as a reader of one locale expects them. Immutable. */
final class DatumFormat {

    /** More than any sum of money or goods needs; beyond it a number is no information, only a burden. */
    private static final int MAX_SCALE = 30;

    private static final int MAX_BITS = 128;

    /** The code, not the symbol: "$" is the sign of many currencies. */
    private static final MoneyFormatter MONEY = new MoneyFormatterBuilder()
            .appendAmount(MoneyAmountStyle.LOCALIZED_GROUPING)
            .appendLiteral(" ")
            .appendCurrencyCode()
            .toFormatter(Locale.ENGLISH);

    private static final Pattern REGION = Pattern.compile("[A-Z]{2}|[0-9]{3}");

    private final Locale locale;

    private DatumFormat(Locale locale) {
        this.locale = locale;
    }

    /**
     * The format of a locale.
     *
     * @param locale any locale; its region counts when its language is one the library speaks
     * @return the format
     */
    static DatumFormat of(Locale locale) {
        return new DatumFormat(regional(locale));
    }

    /**
     * Writes a value.
     *
     * @param datum the value
     * @return the value as text; empty when there is nothing sensible to show
     */
    String print(Datum datum) {
        if (datum instanceof Datum.Amount amount) {
            return money(amount.value());
        }
        if (datum instanceof Datum.Count count) {
            return quantity(count.value().amount(), count.value().unit().value());
        }
        if (datum instanceof Datum.Day day) {
            return day(day.value());
        }
        if (datum instanceof Datum.Several several) {
            return PlainText.of(String.join("; ", several.values()));
        }
        return datum instanceof Datum.Text text ? PlainText.of(text.value()) : "";
    }

    private String money(Money money) {
        return printable(money.getAmount()) ? MONEY.withLocale(locale).print(money) : "";
    }

    private String quantity(BigDecimal amount, String unit) {
        if (!printable(amount)) {
            return "";
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(MAX_SCALE);
        return (format.format(amount) + " " + PlainText.of(unit)).strip();
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }

    private static boolean printable(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MAX_SCALE
                && number.unscaledValue().bitLength() <= MAX_BITS;
    }

    /**
     * Language and region alone: variants and extensions come from outside and are without end, and the formatters keep what
     * they learn of a locale for ever.
     */
    private static Locale regional(Locale locale) {
        Locale language = Language.of(locale).locale();
        boolean spoken = language.getLanguage().equals(locale.getLanguage());
        return spoken && REGION.matcher(locale.getCountry()).matches()
                ? new Locale.Builder()
                        .setLocale(language)
                        .setRegion(locale.getCountry())
                        .build()
                : language;
    }
}
