/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.provisioning;

import dev.aftersales.examples.backoffice.BackOffice;
import dev.aftersales.examples.backoffice.OfficeServer;
import dev.aftersales.examples.backoffice.OfficeUnderTest;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.provisioning.ProvisioningPort;
import dev.aftersales.testkit.port.ProvisioningBackEnd;

/** What the kit must be able to do with installed services. */
final class ProvisioningUnderTest extends OfficeUnderTest<ProvisioningPort> implements ProvisioningBackEnd {

    private int asked;

    ProvisioningUnderTest(OfficeServer server) {
        super(server, BackOffice::provisioning);
    }

    @Override
    public AfterSalesService unprovided() {
        AfterSalesService[] all = AfterSalesService.values();
        AfterSalesService service = all[asked++ % all.length];
        office.byHand().provisioning().remove(service);
        return service;
    }

    @Override
    public boolean isProvided(AfterSalesService service) {
        return office.byHand().provisioning().isProvided(service);
    }
}
