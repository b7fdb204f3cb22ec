/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.schema;

import dev.aftersales.databases.Database;
import java.util.List;

/** A schema as its catalogue describes it, to be compared with another one of the same vendor. */
final class SchemaPicture {

    private static final String COLUMNS =
            "SELECT table_name, column_name, ordinal_position, is_nullable, %s FROM information_schema.columns"
                    + " WHERE LOWER(table_name) LIKE 'as\\_%%' AND LOWER(table_name) <> 'as_schema_history'"
                    + " AND table_schema = %s ORDER BY 1, 3";

    private static final String CHECKS =
            "SELECT t.table_name, c.constraint_name, c.check_clause FROM information_schema.check_constraints c"
                    + " JOIN information_schema.table_constraints t ON t.constraint_name = c.constraint_name"
                    + " AND t.constraint_schema = c.constraint_schema"
                    + " WHERE LOWER(c.constraint_name) LIKE 'as\\_%%'"
                    + " AND LOWER(t.table_name) <> 'as_schema_history' AND c.constraint_schema = %s ORDER BY 1, 2";

    private SchemaPicture() {}

    /** Columns with types, nullability, defaults and expressions; then indexes and keys, checks, and sequences. */
    static List<String> of(Database database) {
        Jdbc jdbc = new Jdbc(database.dataSource());
        return switch (database.vendor()) {
            case POSTGRESQL ->
                all(
                        jdbc,
                        COLUMNS.formatted(
                                "udt_name, character_maximum_length, numeric_precision, numeric_scale, column_default,"
                                        + " collation_name, generation_expression",
                                "current_schema()"),
                        "SELECT indexdef FROM pg_indexes WHERE tablename LIKE 'as\\_%' AND tablename <> 'as_schema_history'"
                                + " AND schemaname = current_schema() ORDER BY 1",
                        "SELECT relname, reloptions FROM pg_class WHERE reloptions IS NOT NULL AND relname LIKE 'as\\_%'"
                                + " ORDER BY 1",
                        CHECKS.formatted("current_schema()"),
                        "SELECT sequence_name, data_type FROM information_schema.sequences ORDER BY 1");
            case MARIADB ->
                all(
                        jdbc,
                        COLUMNS.formatted(
                                "column_type, REPLACE(column_default, CONCAT('`', DATABASE(), '`.'), '') AS column_default,"
                                        + " collation_name, generation_expression",
                                "DATABASE()"),
                        "SELECT table_name, index_name, non_unique, seq_in_index, column_name FROM"
                                + " information_schema.statistics WHERE table_schema = DATABASE()"
                                + " AND table_name <> 'as_schema_history' AND table_name LIKE 'as\\_%' ORDER BY 1, 2, 4",
                        "SELECT table_name, engine, table_collation FROM information_schema.tables"
                                + " WHERE table_schema = DATABASE() AND table_name LIKE 'as\\_%'"
                                + " AND table_name <> 'as_schema_history' ORDER BY 1",
                        CHECKS.formatted("DATABASE()"));
            case H2 ->
                all(
                        jdbc,
                        COLUMNS.formatted(
                                "data_type, character_maximum_length, numeric_precision, numeric_scale, column_default,"
                                        + " generation_expression",
                                "CURRENT_SCHEMA"),
                        "SELECT table_name, index_name, ordinal_position, column_name, is_unique FROM"
                                + " information_schema.index_columns WHERE table_schema = CURRENT_SCHEMA"
                                + " AND index_name LIKE 'AS\\_%' ORDER BY 1, 2, 3",
                        "SELECT table_name, constraint_type, constraint_name FROM information_schema.table_constraints"
                                + " WHERE constraint_name LIKE 'AS\\_%' ORDER BY 1, 2, 3",
                        CHECKS.formatted("CURRENT_SCHEMA"),
                        "SELECT sequence_name, data_type FROM information_schema.sequences ORDER BY 1");
        };
    }

    private static List<String> all(Jdbc jdbc, String... queries) {
        return List.of(queries).stream()
                .flatMap(query -> jdbc.rows(query).stream())
                .toList();
    }
}
