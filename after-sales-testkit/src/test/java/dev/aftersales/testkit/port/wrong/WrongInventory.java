/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wrong;

import dev.aftersales.spi.inventory.InventoryPort;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.SettableClock;
import dev.aftersales.testkit.port.InMemoryBackEnd;
import dev.aftersales.testkit.port.InMemoryInventory;
import dev.aftersales.testkit.port.InventoryBackEnd;
import dev.aftersales.testkit.port.InventoryPortContract;
import org.junit.jupiter.api.extension.ExtendWith;

/** The contract over an inventory port with a defect. Run by {@link KitRun} alone: its name is not that of a test. */
@ExtendWith(DefectParameter.class)
class WrongInventory extends InventoryPortContract {

    private final InventoryDefect defect;

    WrongInventory(InventoryDefect defect) {
        this.defect = defect;
    }

    @Override
    protected InventoryBackEnd openBackEnd() {
        InMemoryErp erp = defect.erp(InMemoryErp.builder()
                .clock(SettableClock.at(InMemoryBackEnd.NOW))
                .pageSize(InMemoryInventory.PAGE));
        Answering answering = defect.over(erp);
        return new InMemoryInventory(erp, behind -> WrongPort.over(behind.inventory(), InventoryPort.class, answering));
    }
}
