/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wrong;

import dev.aftersales.spi.fieldservice.FieldServicePort;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.SettableClock;
import dev.aftersales.testkit.port.FieldServiceBackEnd;
import dev.aftersales.testkit.port.FieldServicePortContract;
import dev.aftersales.testkit.port.InMemoryBackEnd;
import dev.aftersales.testkit.port.InMemoryFieldService;
import org.junit.jupiter.api.extension.ExtendWith;

/** The contract over a field-service port with a defect. Run by {@link KitRun} alone: its name is not that of a test. */
@ExtendWith(DefectParameter.class)
class WrongFieldService extends FieldServicePortContract {

    private final FieldServiceDefect defect;

    WrongFieldService(FieldServiceDefect defect) {
        this.defect = defect;
    }

    @Override
    protected FieldServiceBackEnd openBackEnd() {
        InMemoryErp erp = defect.erp(InMemoryErp.builder().clock(SettableClock.at(InMemoryBackEnd.NOW)));
        Answering answering = defect.over(erp);
        return new InMemoryFieldService(
                erp, behind -> WrongPort.over(behind.fieldService(), FieldServicePort.class, answering));
    }
}
