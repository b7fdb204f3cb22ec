/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.race;

/**
 * What one contender came to.
 *
 * @param open how many requests were neither done nor refused in the end
 * @param cuts how often a connection was cut
 * @param credits what the books show of the invoices
 * @param returns what the books show of the deliveries
 */
record Result(int open, int cuts, Tally credits, Tally returns) {

    boolean isClean() {
        return credits.isClean() && returns.isClean();
    }

    int doubles() {
        return credits.doubles() + returns.doubles();
    }
}
