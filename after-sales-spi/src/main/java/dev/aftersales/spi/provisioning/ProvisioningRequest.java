/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.provisioning;

import dev.aftersales.spi.AfterSalesService;
import java.util.Set;

/**
 * A service to be provided.
 *
 * @param service the service
 * @param acknowledged the consequences somebody agreed to
 */
public record ProvisioningRequest(AfterSalesService service, Set<ConsequenceId> acknowledged) {

    /**
     * Copies the collections it is given.
     *
     * @param service the service
     * @param acknowledged the consequences somebody agreed to
     */
    public ProvisioningRequest {
        acknowledged = Set.copyOf(acknowledged);
    }
}
