/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.dashboard;

/** How far the dashboard looks back, and in which steps. */
enum Span {
    /** The last four weeks, by day. */
    FOUR_WEEKS("4", 28, 1),
    /** The last twelve weeks, by week, this week among them. */
    TWELVE_WEEKS("12", 12, 7);

    private final String code;
    private final int periods;
    private final int daysEach;

    Span(String code, int periods, int daysEach) {
        this.code = code;
        this.periods = periods;
        this.daysEach = daysEach;
    }

    static Span of(String code) {
        return code.equals(TWELVE_WEEKS.code) ? TWELVE_WEEKS : FOUR_WEEKS;
    }

    int periods() {
        return periods;
    }

    int daysEach() {
        return daysEach;
    }

    /** The part of paths and message keys. */
    public String getCode() {
        return code;
    }
}
