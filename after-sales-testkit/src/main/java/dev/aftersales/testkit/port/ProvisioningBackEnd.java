/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.provisioning.ProvisioningPort;

/** What the kit must be able to do in a back end that installs or licenses services, by other means than the port. */
public interface ProvisioningBackEnd extends BackEndUnderTest<ProvisioningPort> {

    /**
     * Takes a service away, so that providing it brings something with it. There are few services: one that was provided is
     * taken away again.
     *
     * @return a service that is not provided; in a row as many different ones as {@link #threads()}
     */
    AfterSalesService unprovided();

    /**
     * Whether a service is provided.
     *
     * @param service the service
     * @return true once it is
     */
    boolean isProvided(AfterSalesService service);

    /**
     * How many threads ask at once, each for a service of its own.
     *
     * @return 4 unless overridden; at least 2
     */
    @Override
    default int threads() {
        return 4;
    }
}
