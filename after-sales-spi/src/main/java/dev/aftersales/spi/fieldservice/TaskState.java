/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.fieldservice;

/** How far a task has come; what a portal customer follows (FSV-5). */
public enum TaskState {
    /** Noted, not yet planned. */
    NEW,
    /** A slot is set. */
    PLANNED,
    /** The technician is at work. */
    IN_PROGRESS,
    /** Finished. */
    DONE,
    /** Withdrawn. */
    CANCELLED
}
