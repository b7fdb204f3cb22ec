/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.shop;

import dev.aftersales.databases.Vendor;
import org.junit.jupiter.api.Tag;

@Tag("postgresql")
class PostgresShopTest extends ShopRules {

    PostgresShopTest() {
        super(Vendor.POSTGRESQL);
    }
}
