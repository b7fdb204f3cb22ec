/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.firstport;

import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.loyalty.LoyaltyEffect;
import java.time.Duration;

/** The port that promises more than it keeps. */
class Step5Claims extends Step4Terms {

    Step5Claims(ShopDatabase database) {
        super(database);
    }

    // tag::claims[]
    @Override
    public EffectGuarantee guarantee(LoyaltyEffect effect) {
        return EffectGuarantee.keyed(Duration.ZERO);
    }
    // end::claims[]
}
