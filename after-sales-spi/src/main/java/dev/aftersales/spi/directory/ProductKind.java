/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.directory;

/** What a product is. */
public enum ProductKind {
    /** Something that can be held. */
    GOODS,
    /** Work; the operations of a repair are of this kind. */
    SERVICE
}
