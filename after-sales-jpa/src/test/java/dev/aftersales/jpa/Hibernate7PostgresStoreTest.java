/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.databases.Vendor;

class Hibernate7PostgresStoreTest extends JpaStoreContract {

    Hibernate7PostgresStoreTest() {
        super(Vendor.POSTGRESQL);
    }
}
