/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.repair;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.repair.Repair;
import dev.aftersales.spi.repair.RepairId;

/**
 * A repair order to go on with, and whose it is.
 *
 * @param id the order
 * @param customer whose product it is
 */
record KnownRepair(RepairId id, CustomerId customer) {

    static KnownRepair of(Repair repair) {
        return new KnownRepair(repair.id(), repair.customer());
    }
}
