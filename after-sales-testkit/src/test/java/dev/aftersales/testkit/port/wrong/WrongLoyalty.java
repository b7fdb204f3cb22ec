/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wrong;

import dev.aftersales.spi.loyalty.LoyaltyPort;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.SettableClock;
import dev.aftersales.testkit.port.InMemoryLoyalty;
import dev.aftersales.testkit.port.LoyaltyBackEnd;
import dev.aftersales.testkit.port.LoyaltyPortContract;
import java.time.Instant;
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
        InMemoryErp erp = InMemoryErp.builder()
                .clock(SettableClock.at(Instant.parse("2026-03-01T10:00:00Z")))
                .build();
        return new InMemoryLoyalty(
                erp, behind -> WrongPort.over(behind.loyalty(), LoyaltyPort.class, defect.answering()));
    }
}
