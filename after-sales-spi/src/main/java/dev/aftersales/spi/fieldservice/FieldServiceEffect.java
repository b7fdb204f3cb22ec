/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.fieldservice;

/** The effects of the field-service port. */
public enum FieldServiceEffect {
    /** Creates a task. */
    CREATE,
    /** Makes a staged draft a real task. */
    ACTIVATE,
    /** Cancels a task. */
    CANCEL
}
