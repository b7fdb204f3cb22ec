/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.conformance;

import dev.aftersales.testkit.port.LoyaltyBackEnd;
import dev.aftersales.testkit.port.LoyaltyPortContract;
import dev.aftersales.tryton.WithErp;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@WithErp
@Execution(ExecutionMode.CONCURRENT)
class TrytonLoyaltyContractTest extends LoyaltyPortContract {

    @Override
    protected LoyaltyBackEnd openBackEnd() throws InterruptedException {
        return Shop.open(TrytonCoupons::new);
    }
}
