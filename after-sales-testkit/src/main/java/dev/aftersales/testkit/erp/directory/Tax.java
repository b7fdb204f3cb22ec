/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.directory;

import dev.aftersales.spi.accounting.TaxId;
import java.math.BigDecimal;

/**
 * A tax that is a share of the price.
 *
 * @param id the tax
 * @param rate its rate as a fraction, for example 0.20
 */
public record Tax(TaxId id, BigDecimal rate) {

    /**
     * A tax.
     *
     * @param id its name, for example {@code VAT-20}
     * @param rate its rate as a fraction, for example {@code 0.20}
     * @return the tax
     */
    public static Tax tax(String id, String rate) {
        return new Tax(TaxId.of(id), new BigDecimal(rate));
    }
}
