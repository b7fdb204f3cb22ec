/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.locking;

import dev.aftersales.spi.TenantId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Another transaction on the rows of caps, which takes its time. */
final class Rival implements AutoCloseable {

    private final Connection connection;

    Rival(DataSource database) throws SQLException {
        connection = database.getConnection();
        connection.setAutoCommit(false);
    }

    /** Changes a row without changing it, which locks it. */
    Rival locks(String line) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update as_entitlement set consumed = consumed + 0 where line = ?")) {
            update.setString(1, line);
            update.executeUpdate();
        }
        return this;
    }

    /** Has so much to lose that a database rather gives up somebody else. */
    Rival gainsWeight(TenantId tenant) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into as_entitlement (tenant, source, line, kind, unit, total, external, reserved, consumed, gen)"
                        + " values (?, 'rival', ?, 'CREDIT_QUANTITY', 'u', 0, 0, 0, 0, 1)")) {
            for (int i = 0; i < 50; i++) {
                insert.setString(1, tenant.value());
                insert.setString(2, "r" + i);
                insert.executeUpdate();
            }
        }
        return this;
    }

    void commits() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
