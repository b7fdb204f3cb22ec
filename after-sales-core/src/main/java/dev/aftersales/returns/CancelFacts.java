/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import dev.aftersales.spi.inventory.InventoryCapability;
import dev.aftersales.spi.inventory.Return;
import java.util.Optional;
import java.util.Set;

/**
 * What cancelling a return is decided from.
 *
 * @param transfer the return as it stands; empty when it is not one of the ticket's, or gone
 * @param revision the revision of the return as the library knew it, before the back end was asked
 * @param capabilities what the back end can do
 */
record CancelFacts(Optional<Return> transfer, long revision, Set<InventoryCapability> capabilities) {}
