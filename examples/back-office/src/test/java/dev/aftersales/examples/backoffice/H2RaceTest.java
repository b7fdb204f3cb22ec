/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice;

import dev.aftersales.databases.Vendor;

class H2RaceTest extends RaceRules {

    H2RaceTest() {
        super(Vendor.H2);
    }
}
