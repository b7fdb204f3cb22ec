/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.returns;

import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.inventory.ReturnLine;

/**
 * A line of a return.
 *
 * @param product the name of what comes back
 * @param line the line
 */
record ReturnedRow(String product, ReturnLine line) {

    /** How much came back, with its unit. */
    public Quantity getReceived() {
        return line.planned().withAmount(line.received());
    }
}
