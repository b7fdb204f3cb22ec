/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.effect;

import dev.aftersales.spi.Identifier;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** The ids of rows, which are numbers, as the identifiers of documents, which are text. */
public final class RowId {

    /** No leading zero: a row has one identifier only. */
    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{0,17}");

    private static final long NO_ROW = -1;

    private RowId() {}

    /**
     * The row that an identifier names.
     *
     * @param id any identifier
     * @return the id of the row; one that no row has, if the identifier is none of ours
     */
    public static long of(Identifier id) {
        return of(id.value());
    }

    /**
     * The row that a text names.
     *
     * @param id any text
     * @return the id of the row; one that no row has, if the text is none of ours
     */
    public static long of(String id) {
        return SHAPE.matcher(id).matches() ? Long.parseLong(id) : NO_ROW;
    }

    /**
     * Inserts a row whose id the database gives.
     *
     * @param insert the statement with its parameters, into a table with the column {@code id}
     * @return the id as text
     */
    public static String ofInserted(StatementSpec insert) {
        GeneratedKeyHolder keys = new GeneratedKeyHolder();
        insert.update(keys, "id");
        Number id = keys.getKeyAs(Number.class);
        if (id == null) {
            throw new IllegalStateException("the database gave no id");
        }
        return Long.toString(id.longValue());
    }
}
