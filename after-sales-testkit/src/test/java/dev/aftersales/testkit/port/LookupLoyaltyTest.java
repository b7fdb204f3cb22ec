/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import dev.aftersales.spi.EffectStrength;
import dev.aftersales.testkit.InMemoryErp;

class LookupLoyaltyTest extends LoyaltyPortContract {

    @Override
    protected LoyaltyBackEnd openBackEnd() {
        return new InMemoryLoyalty(
                InMemoryErp.builder().strength(EffectStrength.LOOKUP).build(), InMemoryErp::loyalty);
    }
}
