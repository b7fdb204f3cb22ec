/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.refund;

import java.util.List;

/** How much of an invoice is credited. */
enum Extent {
    /** What the draft credits already. */
    KEEP,
    /** Everything that remains. */
    ALL,
    /** Some lines, or a part of them. */
    LINES,
    /** An amount, taken from all lines in proportion. */
    AMOUNT;

    static List<Extent> ofNewCredit() {
        return List.of(ALL, LINES, AMOUNT);
    }

    static List<Extent> ofAmendment() {
        return List.of(KEEP, LINES, ALL, AMOUNT);
    }
}
