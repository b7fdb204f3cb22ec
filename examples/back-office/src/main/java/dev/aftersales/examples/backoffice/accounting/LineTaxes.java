/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.accounting;

import dev.aftersales.spi.accounting.TaxAmount;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The taxes on the lines of some invoices or credit notes.
 *
 * <p>They are read beside the lines, not joined to them: right after thousands of lines were inserted, PostgreSQL does not yet
 * know how many there are, and would compare each with each.
 */
final class LineTaxes {

    /** The columns of a row after the one that names the document. */
    static final String COLUMNS = "line, position, tax, rate, amount";

    private record Place(long document, int line) {}

    private final Map<Place, List<TaxAmount>> taxes = new HashMap<>();

    private LineTaxes() {}

    /** Reads them with a statement that takes the documents and answers with rows in order, each with its currency. */
    static LineTaxes read(JdbcClient statements, String sql, String document, Collection<Long> documents) {
        LineTaxes all = new LineTaxes();
        statements.sql(sql).param("documents", documents).query(row -> {
            all.taxes
                    .computeIfAbsent(place(row, document), place -> new ArrayList<>())
                    .add(Amounts.tax(row));
        });
        return all;
    }

    private static Place place(ResultSet row, String document) throws SQLException {
        return new Place(row.getLong(document), row.getInt("line"));
    }

    List<TaxAmount> on(long document, int line) {
        return taxes.getOrDefault(new Place(document, line), List.of());
    }

    /** The rows to insert for one line. */
    static List<List<@Nullable Object>> rows(long document, int line, List<TaxAmount> taxes) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (TaxAmount tax : taxes) {
            rows.add(Arrays.asList(
                    document,
                    line,
                    rows.size() + 1,
                    tax.tax().value(),
                    tax.rate(),
                    tax.amount().getAmount()));
        }
        return rows;
    }
}
