/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.provisioning;

import dev.aftersales.examples.backoffice.OfficeServer;
import dev.aftersales.testkit.port.ProvisioningBackEnd;
import dev.aftersales.testkit.port.ProvisioningPortContract;
import org.junit.jupiter.api.AutoClose;

class H2ProvisioningTest extends ProvisioningPortContract {

    @AutoClose
    private static final OfficeServer SERVER = OfficeServer.h2();

    @Override
    protected ProvisioningBackEnd openBackEnd() {
        return new ProvisioningUnderTest(SERVER);
    }
}
