/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import dev.aftersales.spi.EffectStrength;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.SettableClock;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The outbox of the in-memory back end keeps the contract, whatever its strength. */
@ParameterizedClass(name = "{0}")
@EnumSource
class InMemoryMessagingTest extends MessagingPortContract {

    private final EffectStrength strength;

    InMemoryMessagingTest(EffectStrength strength) {
        this.strength = strength;
    }

    @Override
    protected MessagingBackEnd openBackEnd() {
        InMemoryErp erp = InMemoryErp.builder()
                .clock(SettableClock.at(InMemoryBackEnd.NOW))
                .strength(strength)
                .build();
        return new InMemoryMail(erp, InMemoryErp::messaging);
    }
}
