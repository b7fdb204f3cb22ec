/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.refund;

import java.util.List;
import java.util.Objects;

/**
 * What was entered of a credit note: numbers as they were typed, in the language of the page.
 *
 * @param extent how much of the invoice; everything when left out
 * @param basis what the amount stands for
 * @param amount the amount over all lines; counts only where it is asked for
 * @param lines the lines; they count only where they are asked for
 * @param date the date, as {@code 2026-05-04}
 * @param reason the reason
 */
record CreditEntry(Extent extent, Measure basis, String amount, List<LineEntry> lines, String date, String reason) {

    /** As many as a command takes. */
    static final int MAX_LINES = 2_000;

    CreditEntry {
        extent = Objects.requireNonNullElse(extent, Extent.ALL);
        basis = Objects.requireNonNullElse(basis, Measure.GROSS);
        amount = Objects.requireNonNullElse(amount, "");
        lines = lines == null
                ? List.of()
                : lines.stream().filter(Objects::nonNull).toList();
        date = Objects.requireNonNullElse(date, "");
        reason = Objects.requireNonNullElse(reason, "");
    }

    static CreditEntry nothing() {
        return new CreditEntry(Extent.ALL, Measure.GROSS, "", List.of(), "", "");
    }

    /** What was entered for a line, else what the form proposes. */
    LineEntry line(LineEntry proposed) {
        return lines.stream()
                .filter(entered -> entered.line().equals(proposed.line()))
                .findFirst()
                .orElse(proposed);
    }
}
