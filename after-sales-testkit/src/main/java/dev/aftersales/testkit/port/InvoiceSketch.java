/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.SaleOrderId;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * An invoice to be created in the back end: without payments, with prices that do not include tax.
 *
 * @param customer whom it bills
 * @param currency its currency, one of those that the back end names
 * @param date its date
 * @param saleOrder the order it bills
 * @param lines its lines, in order
 */
public record InvoiceSketch(
        CustomerId customer,
        CurrencyUnit currency,
        LocalDate date,
        @Nullable SaleOrderId saleOrder,
        List<SketchedLine> lines) {

    /**
     * Copies the list.
     *
     * @param customer whom it bills
     * @param currency its currency, one of those that the back end names
     * @param date its date
     * @param saleOrder the order it bills
     * @param lines its lines, in order
     */
    public InvoiceSketch {
        lines = List.copyOf(lines);
    }
}
