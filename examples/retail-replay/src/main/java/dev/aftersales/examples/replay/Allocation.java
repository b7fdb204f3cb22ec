/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.replay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which sold lines the rows of one ticket take units back from: the newest first, and a row wholly or not at all. */
final class Allocation {

    private final Map<SoldLine, Long> units = new LinkedHashMap<>();
    private int returned;
    private int noPurchase;
    private int exceeding;

    private Allocation() {}

    static Allocation of(Customer customer, List<RetailRow> ticket) {
        Allocation allocation = new Allocation();
        ticket.forEach(row -> allocation.allocate(row, customer.boughtBefore(row)));
        return allocation;
    }

    private void allocate(RetailRow row, List<SoldLine> earlier) {
        long asked = -row.quantity();
        if (earlier.isEmpty()) {
            noPurchase++;
        } else if (earlier.stream().mapToLong(SoldLine::returnable).sum() < asked) {
            exceeding++;
        } else {
            returned++;
            take(asked, earlier);
        }
    }

    private void take(long asked, List<SoldLine> earlier) {
        long left = asked;
        for (SoldLine line : earlier) {
            long taken = Math.min(left, line.returnable());
            if (taken > 0) {
                line.take(taken);
                units.merge(line, taken, Long::sum);
                left -= taken;
            }
        }
    }

    /** The lines of each sale that something comes back from, with the units. */
    Map<String, Map<SoldLine, Long>> bySale() {
        Map<String, Map<SoldLine, Long>> bySale = new LinkedHashMap<>();
        units.forEach((line, taken) -> bySale.computeIfAbsent(line.row().invoice(), sale -> new LinkedHashMap<>())
                .put(line, taken));
        return bySale;
    }

    int rowsReturned() {
        return returned;
    }

    int rowsNoPurchase() {
        return noPurchase;
    }

    int rowsExceeding() {
        return exceeding;
    }
}
