/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.databases;

import java.util.Arrays;

/** The makes of database that the library runs on. */
public enum Vendor {
    /** H2, in memory; see {@link H2Databases} for files. */
    H2("jdbc:h2:") {
        @Override
        public Database fresh() {
            return H2Databases.inMemory();
        }
    },
    /** PostgreSQL. */
    POSTGRESQL("jdbc:postgresql:") {
        @Override
        public Database fresh() {
            return PostgresServer.shared().fresh();
        }
    },
    /** MariaDB. */
    MARIADB("jdbc:mariadb:") {
        @Override
        public Database fresh() {
            return MariaDbServer.shared().fresh();
        }
    };

    private final String urlPrefix;

    Vendor(String urlPrefix) {
        this.urlPrefix = urlPrefix;
    }

    /**
     * Makes an empty database that nobody else uses, on the server shared by the JVM, starting it if need be.
     *
     * @return the database; closing it drops it
     * @throws IllegalStateException if the server does not start
     */
    public abstract Database fresh();

    /**
     * The vendor that a JDBC address belongs to.
     *
     * @param jdbcUrl the address
     * @return the vendor
     * @throws IllegalArgumentException if it is none of these
     */
    public static Vendor of(String jdbcUrl) {
        return Arrays.stream(values())
                .filter(vendor -> jdbcUrl.startsWith(vendor.urlPrefix))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "neither H2 nor PostgreSQL nor MariaDB: the address must begin with jdbc:h2:, jdbc:postgresql: or"
                                + " jdbc:mariadb:"));
    }
}
