/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.InventoryCapability;
import java.util.Optional;
import java.util.Set;

/**
 * What a return is decided from.
 *
 * @param customer the commercial entity of the ticket
 * @param capabilities what the back end can do
 * @param staged whether the back end makes a draft first
 * @param delivery the delivery that was named; empty when the back end does not know it
 * @param returnable the same with what is left of it; empty unless it is done and went to the customer
 */
record ReturnFacts(
        CustomerId customer,
        Set<InventoryCapability> capabilities,
        boolean staged,
        Optional<Delivery> delivery,
        Optional<ReturnableDelivery> returnable) {

    boolean can(InventoryCapability capability) {
        return capabilities.contains(capability);
    }
}
