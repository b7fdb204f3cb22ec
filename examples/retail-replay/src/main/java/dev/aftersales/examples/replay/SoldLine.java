/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.replay;

/** A line a customer bought, and how much of it can still come back as far as the tickets played so far. */
final class SoldLine {

    private final RetailRow row;
    private final String lineId;
    private long returnable;

    SoldLine(RetailRow row, String lineId) {
        this.row = row;
        this.lineId = lineId;
        this.returnable = row.quantity();
    }

    RetailRow row() {
        return row;
    }

    /** The line of the invoice, and of the delivery, which have the same lines. */
    String lineId() {
        return lineId;
    }

    boolean isBilled() {
        return row.price().signum() > 0;
    }

    long returnable() {
        return returnable;
    }

    void take(long units) {
        if (units > returnable) {
            throw new IllegalArgumentException(units + " of " + returnable);
        }
        returnable -= units;
    }
}
