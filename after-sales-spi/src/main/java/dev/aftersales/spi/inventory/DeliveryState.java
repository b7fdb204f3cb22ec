/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.inventory;

/** How far a delivery has come. */
public enum DeliveryState {
    /** Planned or under way. */
    OPEN,
    /** Delivered; the quantities are validated. */
    DONE,
    /** Withdrawn. */
    CANCELLED
}
