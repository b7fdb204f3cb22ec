/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.databases.Vendor;

class Hibernate6MariaDbStoreTest extends JpaStoreContract {

    Hibernate6MariaDbStoreTest() {
        super(Vendor.MARIADB);
    }
}
