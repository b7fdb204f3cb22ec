/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.inventory;

/** The effects of the inventory port. */
public enum InventoryEffect {
    /** Creates a return. */
    CREATE_RETURN,
    /** Makes a staged draft expected. */
    ACTIVATE_RETURN,
    /** Cancels what was not received of a return. */
    CANCEL_RETURN
}
