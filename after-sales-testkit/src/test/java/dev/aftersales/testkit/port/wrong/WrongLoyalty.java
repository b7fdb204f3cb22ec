/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wrong;

import dev.aftersales.spi.loyalty.LoyaltyPort;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.port.InMemoryLoyalty;
import dev.aftersales.testkit.port.LoyaltyBackEnd;
import dev.aftersales.testkit.port.LoyaltyPortContract;
import org.junit.jupiter.api.extension.ExtendWith;

/** The kit run over a loyalty port with a defect. */
@ExtendWith(DefectParameter.class)
class WrongLoyalty extends LoyaltyPortContract {

    private final LoyaltyDefect defect;

    WrongLoyalty(LoyaltyDefect defect) {
        this.defect = defect;
    }

    @Override
    protected LoyaltyBackEnd openBackEnd() {
        return InMemoryLoyalty.over(
                defect.setUp(InMemoryErp.builder()),
                behind -> WrongPort.over(behind.loyalty(), LoyaltyPort.class, defect.answering()));
    }
}
