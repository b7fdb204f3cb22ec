/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.repair;

import dev.aftersales.spi.repair.RepairState;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A step of the work at the bench. */
enum BenchMove {
    /** The order is agreed. */
    CONFIRM(RepairState.DRAFT),
    /** The work begins. */
    START(RepairState.CONFIRMED),
    /** The work is done. */
    FINISH(RepairState.UNDER_REPAIR);

    private final RepairState from;

    BenchMove(RepairState from) {
        this.from = from;
    }

    /** The one that is next; empty when the work is over. */
    static Optional<BenchMove> after(RepairState state) {
        return Stream.of(values()).filter(move -> move.from == state).findFirst();
    }

    /** The part of the message keys. */
    public String getCode() {
        return name().toLowerCase(Locale.ROOT);
    }
}
