/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.repair;

import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.repair.RepairId;
import dev.aftersales.spi.repair.RepairRequest;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tryton has none: the library offers no repairs there, and opens none. */
@Component
@Profile("tryton")
class NoWorkshop implements Workshop {

    private static final String CAPABILITY = "repair";

    @Override
    public RepairRequest requestOf(RepairId order) {
        throw PortRefused.unsupported(CAPABILITY);
    }

    @Override
    public void move(RepairId order, BenchMove move) {
        throw PortRefused.unsupported(CAPABILITY);
    }
}
