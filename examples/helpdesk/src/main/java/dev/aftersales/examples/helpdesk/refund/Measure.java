/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.refund;

import java.util.List;

/** How much of a line is credited, or what an amount stands for. */
enum Measure {
    /** Everything that remains of the line. */
    ALL,
    /** Nothing of the line. */
    NOTHING,
    /** A quantity. */
    QUANTITY,
    /** An amount with tax. */
    GROSS,
    /** An amount without tax; taxes follow. */
    NET;

    /** A line where nothing is counted has no quantity to credit. */
    static List<Measure> ofLine(boolean counted) {
        return counted ? List.of(ALL, QUANTITY, GROSS, NET, NOTHING) : List.of(ALL, GROSS, NET, NOTHING);
    }
}
