/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spring;

/** Where things are kept. */
public enum StoreKind {
    /**
     * In the application's persistence unit if that lists the library's mapping file, otherwise in a persistence unit of the
     * library's own on the application's data source.
     */
    AUTO,
    /** In the application's persistence unit, which lists the library's mapping file. */
    ENTITY_MANAGER_FACTORY,
    /** In a persistence unit of the library's own, on the application's data source. */
    DATA_SOURCE,
    /** In memory, forgotten when the process ends: for trying. */
    MEMORY
}
