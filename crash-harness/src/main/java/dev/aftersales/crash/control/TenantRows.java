/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.control;

import dev.aftersales.databases.Database;
import dev.aftersales.spi.TenantId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/** The rows of tenants that were found in order: dropped, so that the rounds after them are not slowed down. */
final class TenantRows {

    private static final List<String> TABLES =
            List.of("as_action", "as_step", "as_document", "as_entitlement", "as_entry", "as_ticket", "as_team");

    private TenantRows() {}

    static void drop(Database database, Collection<TenantId> tenants) {
        try (Connection connection = database.dataSource().getConnection()) {
            for (String table : TABLES) {
                drop(connection, table, tenants);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void drop(Connection connection, String table, Collection<TenantId> tenants) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM " + table + " WHERE tenant = ?")) {
            for (TenantId tenant : tenants) {
                delete.setString(1, tenant.value());
                delete.executeUpdate();
            }
        }
    }
}
