/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.accounting;

import dev.aftersales.examples.backoffice.effect.ManyRows;
import dev.aftersales.examples.backoffice.effect.RowId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.LineId;
import dev.aftersales.spi.accounting.TaxAmount;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lines of credit notes, and the taxes on them. */
final class CreditLineTable {

    private static final String LINES = """
            select l.*, i.currency from bo_credit_line l
            join bo_credit_note n on n.id = l.credit_note join bo_invoice i on i.id = n.invoice
            where l.credit_note in (:documents) order by l.credit_note, l.line""";

    private static final String TAXES = """
            select t.*, i.currency from bo_credit_tax t
            join bo_credit_note n on n.id = t.credit_note join bo_invoice i on i.id = n.invoice
            where t.credit_note in (:documents) order by t.credit_note, t.line, t.position""";

    private CreditLineTable() {}

    static Money total(List<CreditNoteLine> lines) {
        return lines.stream()
                .map(line -> Amounts.gross(line.net(), line.taxes()))
                .reduce(Money::plus)
                .orElseThrow();
    }

    /** The lines of each of some credit notes, in order. */
    static Map<Long, List<CreditNoteLine>> of(JdbcClient statements, Collection<Long> notes) {
        if (notes.isEmpty()) {
            return Map.of();
        }
        LineTaxes taxes = LineTaxes.read(statements, TAXES, "credit_note", notes);
        Map<Long, List<CreditNoteLine>> lines = new HashMap<>();
        statements.sql(LINES).param("documents", notes).query(row -> {
            lines.computeIfAbsent(row.getLong("credit_note"), note -> new ArrayList<>())
                    .add(line(row, taxes.on(row.getLong("credit_note"), row.getInt("line"))));
        });
        return lines;
    }

    private static CreditNoteLine line(ResultSet row, List<TaxAmount> taxes) throws SQLException {
        String line = row.getString("invoice_line");
        return new CreditNoteLine(
                line == null ? null : LineId.of(line), Amounts.quantity(row), Amounts.money(row, "net"), taxes);
    }

    /** Deletes all lines, and with them their taxes. */
    static void delete(JdbcClient statements, long note) {
        statements
                .sql("delete from bo_credit_line where credit_note = ?")
                .param(note)
                .update();
    }

    static void insert(JdbcClient statements, long note, List<CreditNoteLine> lines) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        List<List<@Nullable Object>> taxes = new ArrayList<>();
        for (CreditNoteLine line : lines) {
            int number = rows.size() + 1;
            rows.add(row(note, number, line));
            taxes.addAll(LineTaxes.rows(note, number, line.taxes()));
        }
        ManyRows.insert(statements, "bo_credit_line", "credit_note, line, invoice_line, quantity, unit, net", rows);
        ManyRows.insert(statements, "bo_credit_tax", "credit_note, " + LineTaxes.COLUMNS, taxes);
    }

    private static List<@Nullable Object> row(long note, int number, CreditNoteLine line) {
        LineId credited = line.invoiceLine();
        Quantity quantity = line.quantity();
        return Arrays.asList(
                note,
                number,
                credited == null ? null : RowId.of(credited),
                quantity == null ? null : quantity.amount(),
                quantity == null ? null : quantity.unit().value(),
                line.net().getAmount());
    }
}
