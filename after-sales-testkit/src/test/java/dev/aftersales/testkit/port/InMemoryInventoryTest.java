/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.inventory.InventoryCapability;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.InMemoryErpBuilder;
import dev.aftersales.testkit.SettableClock;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The warehouse of the in-memory back end keeps the contract, however it is set up. */
@ParameterizedClass(name = "{0}")
@EnumSource
class InMemoryInventoryTest extends InventoryPortContract {

    enum Setup {
        KEYED(erp -> erp.strength(EffectStrength.KEYED).closingKeys()),
        STAGED(erp -> erp.strength(EffectStrength.STAGED)),
        LOOKUP(erp -> erp.strength(EffectStrength.LOOKUP)),
        NONE(erp -> erp.strength(EffectStrength.NONE)),
        STRICT(erp -> erp.enforcingCaps().requiringReasonCodes()),
        STRICT_AND_STAGED(erp -> erp.strength(EffectStrength.STAGED).enforcingCaps()),
        BARE(erp -> erp.without(InventoryCapability.values())),
        WITHOUT_LOTS(erp -> erp.without(InventoryCapability.LOTS)),
        WITHOUT_SERIALS(erp -> erp.without(InventoryCapability.SERIALS)),
        WITHOUT_CANCEL(erp -> erp.without(InventoryCapability.CANCEL)),
        WITHOUT_CANCEL_REST(erp -> erp.without(InventoryCapability.CANCEL_REST)),
        WITHOUT_LOCATION(erp -> erp.without(InventoryCapability.LOCATION));

        private final UnaryOperator<InMemoryErpBuilder> settings;

        Setup(UnaryOperator<InMemoryErpBuilder> settings) {
            this.settings = settings;
        }
    }

    private final Setup setup;

    InMemoryInventoryTest(Setup setup) {
        this.setup = setup;
    }

    @Override
    protected InventoryBackEnd openBackEnd() {
        InMemoryErpBuilder erp = InMemoryErp.builder()
                .clock(SettableClock.at(InMemoryBackEnd.NOW))
                .pageSize(InMemoryInventory.PAGE);
        return new InMemoryInventory(setup.settings.apply(erp).build(), InMemoryErp::inventory);
    }
}
