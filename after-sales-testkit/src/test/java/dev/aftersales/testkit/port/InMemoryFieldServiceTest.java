/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.fieldservice.FieldServiceCapability;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.InMemoryErpBuilder;
import dev.aftersales.testkit.SettableClock;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The field service of the in-memory back end keeps the contract, however it is set up. */
@ParameterizedClass(name = "{0}")
@EnumSource
class InMemoryFieldServiceTest extends FieldServicePortContract {

    enum Setup {
        KEYED(erp -> erp.strength(EffectStrength.KEYED).closingKeys()),
        STAGED(erp -> erp.strength(EffectStrength.STAGED)),
        LOOKUP(erp -> erp.strength(EffectStrength.LOOKUP)),
        NONE(erp -> erp.strength(EffectStrength.NONE)),
        BARE(erp -> erp.without(FieldServiceCapability.values())),
        WITHOUT_SLOT(erp -> erp.without(FieldServiceCapability.SLOT)),
        WITHOUT_ASSIGNEE(erp -> erp.without(FieldServiceCapability.ASSIGNEE)),
        WITHOUT_SITE(erp -> erp.without(FieldServiceCapability.SITE)),
        WITHOUT_CANCEL(erp -> erp.without(FieldServiceCapability.CANCEL));

        private final UnaryOperator<InMemoryErpBuilder> settings;

        Setup(UnaryOperator<InMemoryErpBuilder> settings) {
            this.settings = settings;
        }
    }

    private final Setup setup;

    InMemoryFieldServiceTest(Setup setup) {
        this.setup = setup;
    }

    @Override
    protected FieldServiceBackEnd openBackEnd() {
        InMemoryErpBuilder erp = InMemoryErp.builder().clock(SettableClock.at(InMemoryBackEnd.NOW));
        return new InMemoryFieldService(setup.settings.apply(erp).build(), InMemoryErp::fieldService);
    }
}
