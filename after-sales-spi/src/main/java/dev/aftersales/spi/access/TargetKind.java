/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.access;

/** What a permission is for. */
public enum TargetKind {
    /** A ticket, by its reference. */
    TICKET,
    /** A team, by its reference. */
    TEAM,
    /** A document, as {@code KIND/id}. */
    DOCUMENT,
    /** The tenant as a whole. */
    TENANT
}
