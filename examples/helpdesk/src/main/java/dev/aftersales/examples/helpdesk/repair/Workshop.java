/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.repair;

import dev.aftersales.spi.repair.RepairId;
import dev.aftersales.spi.repair.RepairRequest;

/**
 * What people do in the back end's workshop itself. What it does not allow it refuses, with {@link
 * dev.aftersales.spi.PortRefused}. Thread-safe.
 */
interface Workshop {

    /** What an order was written for: its description and its notes. */
    RepairRequest requestOf(RepairId order);

    /** Takes an order on to the next state. */
    void move(RepairId order, BenchMove move);
}
