/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.refund;

import com.ibm.icu.text.NumberFormat;
import dev.aftersales.spi.accounting.TaxAmount;
import java.math.BigDecimal;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Taxes by name and rate: {@code ${@taxLabels.of(tax)}} in templates. Thread-safe. */
@Component("taxLabels")
class TaxLabels {

    private static final int MOST_DECIMALS = 4;

    /**
     * A tax.
     *
     * @param tax the tax
     * @return such as "VAT-21 (21%)"; only its name where that tells of a rate
     */
    public String of(TaxAmount tax) {
        BigDecimal rate = tax.rate();
        String name = tax.tax().value();
        return rate == null || name.contains("%") ? name : name + " (" + percent(rate) + ')';
    }

    private static String percent(BigDecimal rate) {
        NumberFormat format = NumberFormat.getPercentInstance(LocaleContextHolder.getLocale());
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(rate);
    }
}
