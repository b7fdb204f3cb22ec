/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.databases.Vendor;

/** The same answers when what is usual is written in one round trip. */
class Hibernate7FoldedPostgresStoreTest extends JpaStoreContract {

    Hibernate7FoldedPostgresStoreTest() {
        super(Vendor.POSTGRESQL);
    }

    @Override
    JpaStoreBuilder configured(JpaStoreBuilder builder) {
        return builder.foldStatements(true);
    }
}
