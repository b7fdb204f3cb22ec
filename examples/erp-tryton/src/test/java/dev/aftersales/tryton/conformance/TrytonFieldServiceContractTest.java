/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.conformance;

import dev.aftersales.testkit.port.FieldServiceBackEnd;
import dev.aftersales.testkit.port.FieldServicePortContract;
import dev.aftersales.tryton.WithErp;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@WithErp
@Execution(ExecutionMode.CONCURRENT)
class TrytonFieldServiceContractTest extends FieldServicePortContract {

    @Override
    protected FieldServiceBackEnd openBackEnd() throws InterruptedException {
        return Shop.open(TrytonProjects::new);
    }
}
