/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.inventory;

/** What an inventory back end can do; what is not declared is never asked of it. */
public enum InventoryCapability {
    /** Returns by lot. */
    LOTS,
    /** Returns by serial number. */
    SERIALS,
    /** Cancels a return of which nothing was received. */
    CANCEL,
    /** Cancels the rest of a return of which a part was received. */
    CANCEL_REST,
    /** Takes the place where the goods are to be received. */
    LOCATION,
    /** Needs a reason code with each return. */
    REASON_REQUIRED,
    /** Never lets the live returns of a delivery exceed it, whoever makes them. */
    ENFORCES_CAP
}
