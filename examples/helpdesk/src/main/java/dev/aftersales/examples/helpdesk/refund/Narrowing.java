/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.refund;

import dev.aftersales.refund.RefundScope;
import dev.aftersales.spi.Cursor;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.SaleOrderId;
import java.util.Objects;

/**
 * Which invoices the drop-down lists (REF-1).
 *
 * @param saleOrder only those of this order; blank for all
 * @param product only those with this product; blank for all
 * @param at where the page of invoices begins that is shown; blank for the first
 * @param next where the next one begins, if it is asked for
 * @param within the order and product that these places are within: others begin anew
 */
record Narrowing(String saleOrder, String product, String at, String next, String within) {

    Narrowing {
        saleOrder = Objects.requireNonNullElse(saleOrder, "");
        product = Objects.requireNonNullElse(product, "");
        at = Objects.requireNonNullElse(at, "");
        next = Objects.requireNonNullElse(next, "");
        within = Objects.requireNonNullElse(within, "");
    }

    /** Where the page of invoices begins. */
    public String getPlace() {
        if (!within.equals(getHere())) {
            return "";
        }
        return next.isBlank() ? at : next;
    }

    /** The order and product. */
    public String getHere() {
        return saleOrder + '|' + product;
    }

    /** The same from the first page on. */
    Narrowing first() {
        return new Narrowing(saleOrder, product, "", "", "");
    }

    boolean isNarrow() {
        return !saleOrder.isBlank() || !product.isBlank();
    }

    RefundScope scope() {
        return new RefundScope(
                saleOrder.isBlank() ? null : SaleOrderId.of(saleOrder),
                product.isBlank() ? null : ProductId.of(product),
                getPlace().isBlank() ? null : Cursor.of(getPlace()));
    }
}
