/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.repair;

import dev.aftersales.spi.repair.Repair;
import dev.aftersales.spi.repair.RepairId;
import dev.aftersales.spi.repair.RepairInvoice;
import java.net.URI;
import java.util.Optional;

/**
 * The repair order that an action created or changed, as the back end answered.
 *
 * @param repair the order
 */
public record RepairOrder(Repair repair) {

    /**
     * Names the order in later commands.
     *
     * @return its id in the back end
     */
    public RepairId id() {
        return repair.id();
    }

    /**
     * Where a person can see the order (REP-6).
     *
     * @return the link, where the back end has one
     */
    public Optional<URI> link() {
        return Optional.ofNullable(repair.link());
    }

    /**
     * Its latest invoice.
     *
     * @return the invoice, if there is one
     */
    public Optional<RepairInvoice> invoice() {
        return Optional.ofNullable(repair.invoice());
    }
}
