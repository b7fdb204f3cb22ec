/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice;

import dev.aftersales.databases.Vendor;
import org.junit.jupiter.api.Tag;

@Tag("postgresql")
class PostgresRaceTest extends RaceRules {

    PostgresRaceTest() {
        super(Vendor.POSTGRESQL);
    }
}
