/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.conformance;

import dev.aftersales.testkit.port.InventoryBackEnd;
import dev.aftersales.testkit.port.InventoryPortContract;
import dev.aftersales.tryton.WithErp;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@WithErp
@Execution(ExecutionMode.CONCURRENT)
class TrytonInventoryContractTest extends InventoryPortContract {

    @Override
    protected InventoryBackEnd openBackEnd() throws InterruptedException {
        return Shop.open(TrytonStock::new);
    }
}
