/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.inventory;

/** How single units of a product are told apart. */
public enum Tracking {
    /** Not at all. */
    NONE,
    /** By lot. */
    LOT,
    /** One by one. */
    SERIAL
}
