/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.directory;

import dev.aftersales.databases.Vendor;
import org.junit.jupiter.api.Tag;

@Tag("postgresql")
class PostgresDirectoryTest extends DirectoryRules {

    PostgresDirectoryTest() {
        super(Vendor.POSTGRESQL);
    }
}
