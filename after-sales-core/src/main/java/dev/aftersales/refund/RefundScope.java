/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.spi.Cursor;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.SaleOrderId;
import org.jspecify.annotations.Nullable;

/**
 * Which invoices a form lists (REF-1).
 *
 * @param saleOrder only those of this order; null for all
 * @param product only those with this product; null for all
 * @param cursor where to go on; null for the first page
 */
public record RefundScope(
        @Nullable SaleOrderId saleOrder,
        @Nullable ProductId product,
        @Nullable Cursor cursor) {

    /**
     * All invoices of the customer, those of the ticket's sale order and product first.
     *
     * @return the scope of the first page
     */
    public static RefundScope all() {
        return new RefundScope(null, null, null);
    }

    /**
     * The same invoices from a later page on.
     *
     * @param next where the page before ended
     * @return the scope of the later page
     */
    public RefundScope from(Cursor next) {
        return new RefundScope(saleOrder, product, next);
    }

    /** Whether this is the first page of everything, where the ticket's own invoices come first. */
    boolean isStart() {
        return saleOrder == null && product == null && cursor == null;
    }
}
