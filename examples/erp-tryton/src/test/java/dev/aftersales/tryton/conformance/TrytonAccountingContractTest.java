/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.conformance;

import dev.aftersales.testkit.port.AccountingBackEnd;
import dev.aftersales.testkit.port.AccountingPortContract;
import dev.aftersales.tryton.WithErp;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@WithErp
@Execution(ExecutionMode.CONCURRENT)
class TrytonAccountingContractTest extends AccountingPortContract {

    @Override
    protected AccountingBackEnd openBackEnd() throws InterruptedException {
        return Shop.open(TrytonBooks::new);
    }
}
