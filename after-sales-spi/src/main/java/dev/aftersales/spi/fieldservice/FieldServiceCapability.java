/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.fieldservice;

/** What a field-service back end can do; what is not declared is never asked of it. */
public enum FieldServiceCapability {
    /** Takes a slot with the task. */
    SLOT,
    /** Takes an assignee with the task. */
    ASSIGNEE,
    /** Takes a site with the task. */
    SITE,
    /** Cancels a task. */
    CANCEL
}
