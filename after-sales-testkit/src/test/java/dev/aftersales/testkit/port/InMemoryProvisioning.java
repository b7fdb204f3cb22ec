/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.provisioning.ProvisioningPort;
import dev.aftersales.testkit.InMemoryErp;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** What the in-memory back end has installed. */
public final class InMemoryProvisioning extends InMemoryBackEnd<ProvisioningPort> implements ProvisioningBackEnd {

    private int next;

    public InMemoryProvisioning(InMemoryErp erp, Function<InMemoryErp, ProvisioningPort> port) {
        super(erp, port);
    }

    @Override
    public AfterSalesService unprovided() {
        AfterSalesService[] services = AfterSalesService.values();
        AfterSalesService service = services[next++ % services.length];
        erp.consequence(
                service,
                unique(),
                Map.of("en", "Starts a trial", "es", "Inicia una prueba", "ro", "Începe o perioadă de probă"));
        return service;
    }

    @Override
    public boolean isProvided(AfterSalesService service) {
        ReadContext context = new ReadContext(tenant(), Instant.MAX, Locale.ENGLISH);
        return erp.provisioning().consequences(context, service).isEmpty();
    }
}
