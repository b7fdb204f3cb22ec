/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.shop;

import dev.aftersales.databases.Vendor;

class H2SalesTest extends SalesRules {

    H2SalesTest() {
        super(Vendor.H2);
    }
}
