/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.refund;

import dev.aftersales.refund.RefundableLine;
import dev.aftersales.spi.Quantity;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A line that can be credited, as the form shows it.
 *
 * @param id the id of the line
 * @param label what it is about
 * @param invoiced how much was invoiced; null where nothing is counted
 * @param left how much remains; null where that is not known
 * @param amount what remains, with tax
 * @param entry what was entered for it, or is proposed
 */
record LineRow(
        String id,
        String label,
        @Nullable Quantity invoiced,
        @Nullable Quantity left,
        Money amount,
        LineEntry entry) {

    static LineRow of(RefundableLine line, LineEntry entry, LineNames names) {
        return new LineRow(
                line.id().value(), names.of(line.line()), line.line().quantity(), line.quantity(), line.gross(), entry);
    }

    /** Whether nothing of it remains, so that there is nothing to choose. */
    public boolean isExhausted() {
        return amount.isZero() && (left == null || left.amount().signum() == 0);
    }

    /** What can be chosen for it. */
    public List<Measure> getMeasures() {
        return Measure.ofLine(invoiced != null);
    }
}
