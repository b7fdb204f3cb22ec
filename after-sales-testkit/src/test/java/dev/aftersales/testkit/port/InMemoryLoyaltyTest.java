/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.loyalty.LoyaltyCapability;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.InMemoryErpBuilder;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The in-memory coupons conform, whatever they are set up to promise and to do. */
@ParameterizedClass(name = "{0}")
@EnumSource
class InMemoryLoyaltyTest extends LoyaltyPortContract {

    enum Setup {
        KEYED(erp -> erp.strength(EffectStrength.KEYED).closingKeys()),
        STAGED(erp -> erp.strength(EffectStrength.STAGED)),
        LOOKUP(erp -> erp.strength(EffectStrength.LOOKUP)),
        NONE(erp -> erp.strength(EffectStrength.NONE)),
        BARE(erp -> erp.without(LoyaltyCapability.values())),
        BARE_AND_STAGED(erp -> erp.strength(EffectStrength.STAGED).without(LoyaltyCapability.values())),
        WITHOUT_CODES(erp -> erp.without(LoyaltyCapability.ACCEPTS_CODE)),
        WITHOUT_EXPIRY(erp -> erp.without(LoyaltyCapability.PER_COUPON_EXPIRY)),
        WITHOUT_CUSTOMERS(erp -> erp.without(LoyaltyCapability.BINDS_CUSTOMER)),
        WITHOUT_REVOKING(erp -> erp.without(LoyaltyCapability.REVOKE)),
        WITHOUT_USES(erp -> erp.without(LoyaltyCapability.USES_LEFT));

        private final UnaryOperator<InMemoryErpBuilder> settings;

        Setup(UnaryOperator<InMemoryErpBuilder> settings) {
            this.settings = settings;
        }
    }

    private final Setup setup;

    InMemoryLoyaltyTest(Setup setup) {
        this.setup = setup;
    }

    @Override
    protected LoyaltyBackEnd openBackEnd() {
        return InMemoryLoyalty.over(setup.settings.apply(InMemoryErp.builder()), InMemoryErp::loyalty);
    }
}
