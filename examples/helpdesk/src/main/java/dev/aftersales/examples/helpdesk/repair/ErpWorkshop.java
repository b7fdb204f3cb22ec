/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.repair;

import dev.aftersales.examples.backoffice.BackOffice;
import dev.aftersales.examples.backoffice.repair.RepairsByHand;
import dev.aftersales.spi.repair.RepairId;
import dev.aftersales.spi.repair.RepairRequest;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The workshop of the shop's back end. */
@Component
@Profile("!tryton")
class ErpWorkshop implements Workshop {

    private final RepairsByHand repairs;

    ErpWorkshop(BackOffice office) {
        this.repairs = office.byHand().repairs();
    }

    @Override
    public RepairRequest requestOf(RepairId order) {
        return repairs.requestOf(order);
    }

    @Override
    public void move(RepairId order, BenchMove move) {
        switch (move) {
            case CONFIRM -> repairs.confirm(order);
            case START -> repairs.start(order);
            case FINISH -> repairs.finish(order);
        }
    }
}
