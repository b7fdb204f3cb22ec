/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.refund;

import java.util.Objects;

/**
 * What was entered for a line.
 *
 * @param line the id of the line
 * @param by how much of it; nothing when left out
 * @param quantity the quantity, as typed; counts only where it is asked for
 * @param amount the amount, as typed; counts only where it is asked for
 */
record LineEntry(String line, Measure by, String quantity, String amount) {

    LineEntry {
        line = Objects.requireNonNullElse(line, "");
        by = Objects.requireNonNullElse(by, Measure.NOTHING);
        quantity = Objects.requireNonNullElse(quantity, "");
        amount = Objects.requireNonNullElse(amount, "");
    }
}
