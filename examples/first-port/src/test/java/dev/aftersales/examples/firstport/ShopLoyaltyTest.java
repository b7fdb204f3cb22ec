/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.firstport;

import dev.aftersales.testkit.port.LoyaltyBackEnd;
import dev.aftersales.testkit.port.LoyaltyPortContract;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.io.TempDir;

// tag::contract[]
class ShopLoyaltyTest extends LoyaltyPortContract {

    @TempDir
    Path files;

    @Override
    protected LoyaltyBackEnd openBackEnd() throws SQLException {
        return new ShopBackEnd(files.toString(), ShopLoyalty::new);
    }
}
// end::contract[]
