/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.refund;

import java.util.List;
import org.joda.money.CurrencyUnit;

/**
 * The fields of a credit note, as the form shows them.
 *
 * @param extents how much can be chosen
 * @param credit what was entered, or is proposed
 * @param rows the lines
 * @param currency the currency of all amounts
 */
record EntryView(List<Extent> extents, CreditEntry credit, List<LineRow> rows, CurrencyUnit currency) {

    EntryView {
        extents = List.copyOf(extents);
        rows = List.copyOf(rows);
    }
}
