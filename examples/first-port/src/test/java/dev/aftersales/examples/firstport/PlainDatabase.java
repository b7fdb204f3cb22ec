/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.firstport;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.Function;
import javax.sql.DataSource;

/** Transactions as one writes them who does not think of deadlines and broken lines. */
final class PlainDatabase extends ShopDatabase {

    private static final int SECONDS = 20;

    private final DataSource shop;

    PlainDatabase(DataSource shop) {
        super(shop);
        this.shop = shop;
    }

    // tag::plain[]
    @Override
    <T> T write(Instant deadline, Function<CouponTable, T> work) {
        try (Connection connection = shop.getConnection()) {
            connection.setAutoCommit(false);
            T result = work.apply(new CouponTable(connection, SECONDS));
            connection.commit();
            return result;
        } catch (SQLException failed) {
            throw new ShopFailed(failed);
        }
    }
    // end::plain[]
}
