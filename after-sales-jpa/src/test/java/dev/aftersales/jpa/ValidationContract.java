/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftersales.databases.Database;
import dev.aftersales.databases.Vendor;
import dev.aftersales.jpa.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hibernate compares its mapping with the tables of the scripts. */
abstract class ValidationContract {

    private static final Map<String, String> VALIDATE =
            Map.of("jakarta.persistence.schema-generation.database.action", "validate");

    @ParameterizedTest
    @EnumSource
    @DisplayName("Hibernate's schema validation passes on the scripts, and would tell of a difference")
    void validates(Vendor vendor) throws SQLException {
        try (Database database = vendor.fresh()) {
            Schema.apply(database.dataSource(), null);
            assertThatCode(() ->
                            PrivateUnit.on(database.dataSource(), "", VALIDATE).close())
                    .doesNotThrowAnyException();

            try (Connection connection = database.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("ALTER TABLE as_ticket DROP COLUMN product");
            }
            assertThatThrownBy(() -> PrivateUnit.on(database.dataSource(), "", VALIDATE))
                    .hasStackTraceContaining("missing column [product] in table [as_ticket]");
        }
    }
}
