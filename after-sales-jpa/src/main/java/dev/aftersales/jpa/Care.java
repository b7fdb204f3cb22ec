/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

/** How a transaction goes about rows that may or may not be there. */
enum Care {
    /** Writes what is most likely right, in as few statements as possible, and finds out from the database if it was not. */
    BE_QUICK,
    /** Reads each row under its lock before it writes. */
    LOOK_FIRST
}
