/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.directory;

import dev.aftersales.databases.Vendor;

class H2DirectoryTest extends DirectoryRules {

    H2DirectoryTest() {
        super(Vendor.H2);
    }
}
