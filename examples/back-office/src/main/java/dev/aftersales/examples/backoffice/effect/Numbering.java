/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.effect;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Printed numbers, one after the other without gaps. Whoever takes a number holds its series until the transaction ends: take
 * it last. A series is inserted into {@code bo_number} by the script that needs it.
 */
public final class Numbering {

    private Numbering() {}

    /**
     * The next number of a series.
     *
     * @param statements the transaction
     * @param series the series, such as {@code INV}
     * @return for example {@code INV/00042}
     */
    public static String next(JdbcClient statements, String series) {
        statements
                .sql("update bo_number set last_number = last_number + 1 where series = ?")
                .param(series)
                .update();
        long number = statements
                .sql("select last_number from bo_number where series = ?")
                .param(series)
                .query(Long.class)
                .single();
        return String.format(Locale.ROOT, "%s/%05d", series, number);
    }
}
