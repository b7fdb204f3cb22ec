/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.returns;

import dev.aftersales.returns.LineChoice;
import java.util.List;

/**
 * A delivery line in the dialog.
 *
 * @param field its field, such as {@code lines[0]}
 * @param product the name of the product
 * @param kit the name of the kit it was sold in; empty where it was sold by itself
 * @param line what the library offers
 * @param input what was typed
 * @param lots the lots or serial numbers to choose from
 */
record LineRow(String field, String product, String kit, LineChoice line, LineInput input, List<LotRow> lots) {

    LineRow {
        lots = List.copyOf(lots);
    }
}
