/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.dashboard;

import java.util.List;
import java.util.Locale;

/**
 * A chart, which is a table: the script draws what the table says, and nothing else.
 *
 * @param id its name on the page
 * @param title what it shows
 * @param summary the figure that matters most, in words
 * @param kind how it is drawn
 * @param unit what its axis counts: {@code count}, {@code day}, or the code of a currency
 * @param firstColumn the heading of the rows' labels
 * @param columns the other columns
 * @param rows the figures
 * @param totals the last line of the table, one cell for each column; empty when there is none
 */
record Chart(
        String id,
        String title,
        String summary,
        Kind kind,
        String unit,
        String firstColumn,
        List<Column> columns,
        List<Row> rows,
        List<Cell> totals) {

    Chart {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
    }

    /** How a chart is drawn. */
    enum Kind {
        /** Bars, of which the parts stand on one another. */
        STACKED,
        /** Bars. */
        BARS,
        /** Bars from left to right. */
        ACROSS;

        /** What the script knows it by. */
        public String getCode() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A column of the table.
     *
     * @param label its heading
     * @param look how it is drawn: one of the looks of the style sheet; empty when it stands in the table only
     */
    record Column(String label, String look) {}

    /**
     * A line of the table.
     *
     * @param label what it is about
     * @param mark the same, as short as an axis needs it
     * @param cells one for each column
     */
    record Row(String label, String mark, List<Cell> cells) {

        Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A figure.
     *
     * @param value the figure for the script; empty when there is none
     * @param text the figure in the language of the page
     */
    record Cell(String value, String text) {}

    /** Whether there is anything to draw. */
    public boolean isDrawn() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> !cell.value().isEmpty() && !cell.value().equals("0"));
    }
}
