/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wrong;

import dev.aftersales.spi.provisioning.ProvisioningPort;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.SettableClock;
import dev.aftersales.testkit.port.InMemoryBackEnd;
import dev.aftersales.testkit.port.InMemoryProvisioning;
import dev.aftersales.testkit.port.ProvisioningBackEnd;
import dev.aftersales.testkit.port.ProvisioningPortContract;
import org.junit.jupiter.api.extension.ExtendWith;

/** The contract over a provisioning port with a defect. Run by {@link KitRun} alone: its name is not that of a test. */
@ExtendWith(DefectParameter.class)
class WrongProvisioning extends ProvisioningPortContract {

    private final ProvisioningDefect defect;

    WrongProvisioning(ProvisioningDefect defect) {
        this.defect = defect;
    }

    @Override
    protected ProvisioningBackEnd openBackEnd() {
        InMemoryErp erp = defect.erp(InMemoryErp.builder().clock(SettableClock.at(InMemoryBackEnd.NOW)));
        Answering answering = defect.over(erp);
        return new InMemoryProvisioning(
                erp, behind -> WrongPort.over(behind.provisioning(), ProvisioningPort.class, answering));
    }
}
