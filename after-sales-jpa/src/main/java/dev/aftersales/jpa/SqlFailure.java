/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a database's error code says of a failure; messages and exception types of providers are not looked at. */
enum SqlFailure {
    /** The transaction met another one and was rolled back: the same again may well succeed. */
    TRANSIENT,
    /** A row with this key is there already. */
    DUPLICATE,
    /** Anything else. */
    OTHER;

    private static final Set<String> TRANSIENT_STATES = Set.of("40001", "40P01", "55P03", "HYT00", "90131");

    /** MariaDB: deadlock, lock wait timeout, record changed since last read. */
    private static final Set<Integer> TRANSIENT_CODES = Set.of(1213, 1205, 1020);

    private static final String UNIQUE_VIOLATION = "23505";
    private static final int MARIADB_DUPLICATE = 1062;

    static SqlFailure of(Throwable failure) {
        SQLException cause = sqlException(failure);
        if (cause == null) {
            return OTHER;
        }
        String state = String.valueOf(cause.getSQLState());
        if (TRANSIENT_STATES.contains(state) || isMariaDb(state) && TRANSIENT_CODES.contains(cause.getErrorCode())) {
            return TRANSIENT;
        }
        boolean duplicate =
                UNIQUE_VIOLATION.equals(state) || state.startsWith("23") && cause.getErrorCode() == MARIADB_DUPLICATE;
        return duplicate ? DUPLICATE : OTHER;
    }

    /** Other vendors use the same numbers for other things, under states of their own. */
    private static boolean isMariaDb(String state) {
        return state.startsWith("HY") || state.startsWith("40");
    }

    /** The database's own exception, down the causes; null where there is none. */
    static @Nullable SQLException sqlException(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            if (cause instanceof SQLException found) {
                return found;
            }
            cause = cause.getCause();
        }
        return null;
    }
}
