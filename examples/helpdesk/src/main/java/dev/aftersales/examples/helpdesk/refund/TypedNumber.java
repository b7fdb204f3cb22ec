/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.refund;

import com.ibm.icu.text.DecimalFormatSymbols;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Numbers as people type them, with the decimal separator of the page's language. Separators of thousands are not taken: a point
 * that means thousands in one language and decimals in another must not make twelve euros out of 1,200.
 */
final class TypedNumber {

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,12})?");

    private TypedNumber() {}

    static Optional<BigDecimal> read(String typed) {
        String separator = separator();
        boolean foreign = !separator.equals(".") && typed.contains(".");
        String plain = typed.strip().replace(separator, ".");
        return !foreign && PLAIN.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    static String of(BigDecimal number) {
        return number.toPlainString().replace(".", separator());
    }

    private static String separator() {
        return DecimalFormatSymbols.getInstance(LocaleContextHolder.getLocale()).getDecimalSeparatorString();
    }
}
