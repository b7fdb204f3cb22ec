/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.ticket;

import dev.aftersales.command.Refusal;
import dev.aftersales.spi.AfterSalesService;
import java.util.List;

/**
 * The button of a service on a ticket; there is always one per service (TKT-2).
 *
 * @param service the service
 * @param label its label, in the actor's language
 * @param availability whether it can be used
 * @param whyNot why not; empty when available
 */
public record ServiceButton(AfterSalesService service, String label, Availability availability, List<Refusal> whyNot) {

    /**
     * Copies the collections it is given.
     *
     * @param service the service
     * @param label its label, in the actor's language
     * @param availability whether it can be used
     * @param whyNot why not; empty when available
     */
    public ServiceButton {
        whyNot = List.copyOf(whyNot);
    }
}
