/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wrong;

import dev.aftersales.spi.repair.RepairPort;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.SettableClock;
import dev.aftersales.testkit.port.InMemoryBackEnd;
import dev.aftersales.testkit.port.InMemoryRepairs;
import dev.aftersales.testkit.port.RepairBackEnd;
import dev.aftersales.testkit.port.RepairPortContract;
import org.junit.jupiter.api.extension.ExtendWith;

/** The contract over a repair port with a defect. Run by {@link KitRun} alone: its name is not that of a test. */
@ExtendWith(DefectParameter.class)
class WrongRepair extends RepairPortContract {

    private final RepairDefect defect;

    WrongRepair(RepairDefect defect) {
        this.defect = defect;
    }

    @Override
    protected RepairBackEnd openBackEnd() {
        InMemoryErp erp = defect.erp(InMemoryErp.builder().clock(SettableClock.at(InMemoryBackEnd.NOW)));
        Answering answering = defect.over(erp);
        return new InMemoryRepairs(erp, behind -> WrongPort.over(behind.repair(), RepairPort.class, answering));
    }
}
