/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The makes of database that there are scripts for. */
public enum Vendor {
    /** PostgreSQL. */
    POSTGRESQL("postgresql", "pg_class", new PostgresCatalog()),
    /** MariaDB. */
    MARIADB("mariadb", "system_variables", new MariaDbCatalog()),
    /** H2. */
    H2("h2", "settings", new H2Catalog());

    private final String folder;
    private final String tableOfItsOwn;
    private final Catalog catalog;

    Vendor(String folder, String tableOfItsOwn, Catalog catalog) {
        this.folder = folder;
        this.tableOfItsOwn = tableOfItsOwn;
        this.catalog = catalog;
    }

    /**
     * Finds out what a session is connected to, by the tables that its catalogue has and no other vendor's.
     *
     * @param session any session
     * @return the vendor
     * @throws IllegalStateException if it is none of these
     */
    public static Vendor of(SqlSession session) {
        List<@Nullable Object> found = session.query("SELECT LOWER(table_name) FROM information_schema.tables"
                + " WHERE LOWER(table_schema) IN ('pg_catalog', 'information_schema')"
                + " AND LOWER(table_name) IN ('pg_class', 'system_variables', 'settings')");
        for (Vendor vendor : values()) {
            if (found.contains(vendor.tableOfItsOwn)) {
                return vendor;
            }
        }
        throw new IllegalStateException("The store runs on PostgreSQL, MariaDB and H2; this database is none of them");
    }

    /**
     * Where its scripts are.
     *
     * @return the folder on the class path, as Flyway and Liquibase take it
     */
    public String scripts() {
        return "dev/aftersales/jpa/schema/" + folder;
    }

    Catalog catalog() {
        return catalog;
    }
}
