/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.firstport;

import dev.aftersales.spi.PortException;
import dev.aftersales.spi.PortUnavailable;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import javax.sql.DataSource;

/** Transactions in the shop's database, each within a deadline. Thread-safe. */
class ShopDatabase {

    private static final int DUPLICATE = 23505;

    private final DataSource shop;
    private final Clock clock = Clock.systemUTC();

    ShopDatabase(DataSource shop) {
        this.shop = shop;
    }

    <T> T read(Instant deadline, Function<CouponTable, T> question) {
        return write(deadline, question);
    }

    // tag::failures[]
    /** What fails before anything was sent is surely not done; of what fails later, nobody knows. */
    <T> T write(Instant deadline, Function<CouponTable, T> work) {
        Connection connection = open(deadline);
        try (connection) {
            connection.setAutoCommit(false);
            try {
                T result = work.apply(new CouponTable(connection, secondsUntil(deadline)));
                connection.commit();
                return result;
            } catch (PortException refused) {
                connection.rollback();
                throw refused;
            }
        } catch (SQLException unknown) {
            throw new ShopFailed(unknown);
        }
    }

    private Connection open(Instant deadline) {
        if (!clock.instant().isBefore(deadline)) {
            throw new PortUnavailable("the deadline is over");
        }
        try {
            return shop.getConnection();
        } catch (SQLException unreachable) {
            throw new PortUnavailable("the shop's database cannot be reached");
        }
    }
    // end::failures[]

    private int secondsUntil(Instant deadline) {
        return (int) Math.max(1, Duration.between(clock.instant(), deadline).toSeconds());
    }

    /** Something went wrong on the way: the effect may have happened or not. */
    static final class ShopFailed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final boolean duplicate;

        /** What the driver says quotes what was to be written, codes among it: that goes no further. */
        ShopFailed(SQLException cause) {
            super("SQLState " + cause.getSQLState());
            this.duplicate = cause.getErrorCode() == DUPLICATE;
        }

        boolean isDuplicate() {
            return duplicate;
        }
    }
}
