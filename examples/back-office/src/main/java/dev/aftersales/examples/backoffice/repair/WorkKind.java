/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.repair;

/** What a line of a repair is. */
enum WorkKind {
    /** Something that is built in. */
    PART,
    /** Something that is done. */
    OPERATION
}
