/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.directory;

/** How the warehouse tells one piece of a product from another. */
public enum Tracking {
    /** It does not. */
    NONE,
    /** By the lot it was made in. */
    LOT,
    /** By the serial number of each piece. */
    SERIAL
}
