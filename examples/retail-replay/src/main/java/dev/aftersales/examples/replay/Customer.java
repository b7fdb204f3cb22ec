/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one customer bought, and the tickets with which goods came back. */
final class Customer {

    private final String id;
    private final Map<String, List<SoldLine>> sales = new LinkedHashMap<>();
    private final Map<String, List<SoldLine>> linesOfStockCode = new HashMap<>();
    private final Map<String, List<RetailRow>> tickets = new LinkedHashMap<>();

    Customer(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    void take(RetailRow row) {
        if (row.isSale()) {
            List<SoldLine> sale = sales.computeIfAbsent(row.invoice(), number -> new ArrayList<>());
            SoldLine line = new SoldLine(row, Integer.toString(sale.size() + 1));
            sale.add(line);
            linesOfStockCode
                    .computeIfAbsent(row.stockCode(), code -> new ArrayList<>())
                    .add(line);
        } else if (row.asksBack()) {
            tickets.computeIfAbsent(row.invoice(), number -> new ArrayList<>()).add(row);
        }
    }

    /** The lines of each sale, by invoice number. */
    Map<String, List<SoldLine>> sales() {
        return sales;
    }

    /** The rows of each ticket, by the number of the cancellation. */
    Map<String, List<RetailRow>> tickets() {
        return tickets;
    }

    /** What the customer had bought of a stock code before a row, newest first. */
    List<SoldLine> boughtBefore(RetailRow row) {
        List<SoldLine> earlier = new ArrayList<>();
        List<SoldLine> lines = linesOfStockCode.getOrDefault(row.stockCode(), List.of());
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).row().number() < row.number()) {
                earlier.add(lines.get(i));
            }
        }
        return earlier;
    }
}
