/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.stores;

/** What {@code --store} can name. */
enum StoreKind {
    /** In memory, forgotten at the end. */
    MEMORY,
    /** In a file of H2, inside the JVM. */
    H2,
    /** In a PostgreSQL server that is started for it. */
    POSTGRES,
    /** In a MariaDB server that is started for it. */
    MARIADB
}
