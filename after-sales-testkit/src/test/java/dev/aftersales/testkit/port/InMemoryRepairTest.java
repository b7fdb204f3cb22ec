/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.repair.RepairCapability;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.InMemoryErpBuilder;
import dev.aftersales.testkit.SettableClock;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The workshop of the in-memory back end keeps the contract, however it is set up. */
@ParameterizedClass(name = "{0}")
@EnumSource
class InMemoryRepairTest extends RepairPortContract {

    enum Setup {
        KEYED(erp -> erp.strength(EffectStrength.KEYED).closingKeys()),
        STAGED(erp -> erp.strength(EffectStrength.STAGED)),
        LOOKUP(erp -> erp.strength(EffectStrength.LOOKUP)),
        NONE(erp -> erp.strength(EffectStrength.NONE)),
        BARE(erp -> erp.without(RepairCapability.values())),
        WITHOUT_QUOTE(erp -> erp.without(RepairCapability.QUOTE)),
        WITHOUT_INVOICE_BEFORE(erp -> erp.without(RepairCapability.INVOICE_BEFORE)),
        WITHOUT_INVOICE_AFTER(erp -> erp.without(RepairCapability.INVOICE_AFTER)),
        WITHOUT_CANCEL(erp -> erp.without(RepairCapability.CANCEL));

        private final UnaryOperator<InMemoryErpBuilder> settings;

        Setup(UnaryOperator<InMemoryErpBuilder> settings) {
            this.settings = settings;
        }
    }

    private final Setup setup;

    InMemoryRepairTest(Setup setup) {
        this.setup = setup;
    }

    @Override
    protected RepairBackEnd openBackEnd() {
        InMemoryErpBuilder erp = InMemoryErp.builder().clock(SettableClock.at(InMemoryBackEnd.NOW));
        return new InMemoryRepairs(setup.settings.apply(erp).build(), InMemoryErp::repair);
    }
}
