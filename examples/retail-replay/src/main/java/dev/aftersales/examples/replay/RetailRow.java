/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.replay;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A row that names a customer.
 *
 * @param number the line of the input it came from, rising over all files
 * @param invoice the invoice number; that of a cancellation begins with C
 * @param stockCode what was sold
 * @param quantity how many; negative where goods came back
 * @param date when
 * @param price the price of one, in pounds
 * @param customer whose
 */
record RetailRow(
        long number,
        String invoice,
        String stockCode,
        long quantity,
        LocalDate date,
        BigDecimal price,
        String customer) {

    boolean asksBack() {
        return invoice.startsWith("C") && quantity < 0;
    }

    boolean isSale() {
        return !invoice.startsWith("C") && quantity > 0 && price.signum() >= 0;
    }
}
