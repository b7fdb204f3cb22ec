/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.returns;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.Optional;

/**
 * Quantities in fields, as they are written in a language: 1.5 in English, 1,5 in Spanish and Romanian. Nothing else is read, and
 * no separators of thousands, so that nobody who writes 1.500 gets a thousand times what they meant.
 */
final class Amounts {

    private static final int MOST_DECIMALS = 12;
    private static final int LONGEST = 40;

    private final Locale locale;

    Amounts(Locale locale) {
        this.locale = locale;
    }

    String write(BigDecimal amount) {
        return format().format(amount);
    }

    /** Empty if it is none. */
    Optional<BigDecimal> read(String text) {
        String stripped = text.strip();
        ParsePosition end = new ParsePosition(0);
        DecimalFormat format = format();
        format.setParseBigDecimal(true);
        boolean plain = stripped.length() <= LONGEST && stripped.chars().noneMatch(Character::isLetter);
        Number read = plain ? format.parse(stripped, end) : null;
        return read instanceof BigDecimal amount && end.getIndex() == stripped.length()
                ? Optional.of(amount)
                : Optional.empty();
    }

    private DecimalFormat format() {
        DecimalFormat format = new DecimalFormat("0", DecimalFormatSymbols.getInstance(locale));
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format;
    }
}
