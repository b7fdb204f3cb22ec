/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.databases.Database;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;

/** Makes the tables by hand. */
final class Tables {

    private static final List<String> SCRIPTS = List.of("V1__store.sql", "V2__ticket_list.sql");

    private Tables() {}

    static void make(Database database) throws SQLException {
        String folder = "schema/" + database.vendor().name().toLowerCase(Locale.ROOT) + "/";
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String script : SCRIPTS) {
                for (String sql : text(folder + script).split(";\\s*\n")) {
                    if (!sql.replaceAll("(?m)^--.*$", "").isBlank()) {
                        statement.execute(sql);
                    }
                }
            }
        }
    }

    private static String text(String resource) {
        try (InputStream in = JpaStore.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
