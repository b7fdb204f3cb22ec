/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.provisioning;

import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.provisioning.Consequence;
import dev.aftersales.spi.provisioning.ConsequenceId;
import java.util.Map;

/** What is said about installing services. */
public interface ProvisioningByHand {

    /**
     * What this tenant has installed.
     *
     * @return the installation
     */
    Installation installation();

    /**
     * A service is not installed yet, and installing it brings something with it.
     *
     * @param service the service
     * @param id the consequence
     * @param text what it is, in English
     */
    default void consequence(AfterSalesService service, String id, String text) {
        consequence(service, id, Map.of("en", text));
    }

    /**
     * A service is not installed yet, and installing it brings something with it.
     *
     * @param service the service
     * @param id the consequence
     * @param texts what it is, by language tag; at least {@code en}
     */
    default void consequence(AfterSalesService service, String id, Map<String, String> texts) {
        installation().add(service, new Consequence(ConsequenceId.of(id), texts));
    }
}
