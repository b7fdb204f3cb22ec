/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlFailureTest {

    @ParameterizedTest
    @CsvSource({
        "40001, 0, TRANSIENT", // serialization failure
        "40P01, 0, TRANSIENT", // PostgreSQL: deadlock
        "40001, 1213, TRANSIENT", // MariaDB: deadlock
        "HY000, 1205, TRANSIENT", // MariaDB: lock wait timeout
        "HY000, 1020, TRANSIENT", // MariaDB: changed since last read
        "HYT00, 50200, TRANSIENT", // H2: lock timeout
        "90131, 90131, TRANSIENT", // H2: concurrent update
        "23505, 0, DUPLICATE",
        "23505, 23505, DUPLICATE",
        "23000, 1062, DUPLICATE",
        "23514, 0, OTHER", // a check
        "23502, 0, OTHER", // not null
        "08006, 0, OTHER", // the connection is gone
        "42P01, 1205, OTHER" // another vendor's number
    })
    @DisplayName("EXE-5: what to do about a failure is told by its state and code, however deep it lies")
    void isToldByState(String state, int code, SqlFailure expected) {
        RuntimeException failure =
                new RuntimeException("outer", new IllegalStateException(new SQLException("", state, code)));

        assertThat(SqlFailure.of(failure)).isEqualTo(expected);
    }

    @Test
    @DisplayName("EXE-5: a failure of anything but the database is not the database's")
    void isNotTheDatabase() {
        assertThat(SqlFailure.of(new IllegalStateException("23505"))).isEqualTo(SqlFailure.OTHER);
        assertThat(SqlFailure.of(new RuntimeException(new SQLException("deadlock"))))
                .isEqualTo(SqlFailure.OTHER);
    }
}
