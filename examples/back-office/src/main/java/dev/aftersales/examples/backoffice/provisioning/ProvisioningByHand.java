/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.provisioning;

import dev.aftersales.examples.backoffice.effect.OfficeDatabase;
import dev.aftersales.spi.AfterSalesService;

/** What an administrator of the back office installs and removes, past the port. Thread-safe. */
public final class ProvisioningByHand {

    private final OfficeDatabase database;

    /**
     * By hand in a database.
     *
     * @param database where it is kept what is installed
     */
    public ProvisioningByHand(OfficeDatabase database) {
        this.database = database;
    }

    /**
     * Whether a service is provided.
     *
     * @param service the service
     * @return true once it is
     */
    public boolean isProvided(AfterSalesService service) {
        return database.byHand(statements -> ServiceTable.isProvided(statements, service));
    }

    /**
     * Installs what a service needs.
     *
     * @param service the service
     */
    public void provide(AfterSalesService service) {
        set(service, true);
    }

    /**
     * Removes what a service needs, so that enabling it has consequences again.
     *
     * @param service the service
     */
    public void remove(AfterSalesService service) {
        set(service, false);
    }

    private void set(AfterSalesService service, boolean provided) {
        database.byHand(statements -> {
            ServiceTable.provide(statements, service, provided);
            return provided;
        });
    }
}
