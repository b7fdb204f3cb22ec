/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.accounting;

import dev.aftersales.examples.backoffice.effect.ManyRows;
import dev.aftersales.examples.backoffice.effect.RowId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.accounting.InvoiceLine;
import dev.aftersales.spi.accounting.LineId;
import dev.aftersales.spi.accounting.LineKind;
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

/** The lines of invoices, and the taxes on them. */
final class InvoiceLineTable {

    private static final String LINES = """
            select l.*, i.currency from bo_invoice_line l join bo_invoice i on i.id = l.invoice
            where l.invoice in (:documents) order by l.invoice, l.line""";

    private static final String TAXES = """
            select t.*, i.currency from bo_invoice_tax t join bo_invoice i on i.id = t.invoice
            where t.invoice in (:documents) order by t.invoice, t.line, t.position""";

    private InvoiceLineTable() {}

    /** The lines of each of some invoices, in order. */
    static Map<Long, List<InvoiceLine>> of(JdbcClient statements, Collection<Long> invoices) {
        if (invoices.isEmpty()) {
            return Map.of();
        }
        LineTaxes taxes = LineTaxes.read(statements, TAXES, "invoice", invoices);
        Map<Long, List<InvoiceLine>> lines = new HashMap<>();
        statements.sql(LINES).param("documents", invoices).query(row -> {
            lines.computeIfAbsent(row.getLong("invoice"), invoice -> new ArrayList<>())
                    .add(line(row, taxes.on(row.getLong("invoice"), row.getInt("line"))));
        });
        return lines;
    }

    private static InvoiceLine line(ResultSet row, List<TaxAmount> taxes) throws SQLException {
        String product = row.getString("product");
        return InvoiceLine.builder()
                .id(LineId.of(row.getString("line")))
                .kind(LineKind.valueOf(row.getString("kind")))
                .product(product == null ? null : ProductId.of(product))
                .description(row.getString("description"))
                .quantity(Amounts.quantity(row))
                .net(Amounts.money(row, "net"))
                .taxes(taxes)
                .build();
    }

    static void insert(JdbcClient statements, long invoice, List<SoldLine> lines) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        List<List<@Nullable Object>> taxes = new ArrayList<>();
        for (SoldLine line : lines) {
            int number = rows.size() + 1;
            rows.add(row(invoice, number, line));
            taxes.addAll(LineTaxes.rows(invoice, number, line.taxes()));
        }
        ManyRows.insert(
                statements, "bo_invoice_line", "invoice, line, kind, product, description, quantity, unit, net", rows);
        ManyRows.insert(statements, "bo_invoice_tax", "invoice, " + LineTaxes.COLUMNS, taxes);
    }

    private static List<@Nullable Object> row(long invoice, int number, SoldLine line) {
        ProductId product = line.product();
        Quantity quantity = line.quantity();
        return Arrays.asList(
                invoice,
                number,
                line.kind().name(),
                product == null ? null : RowId.of(product),
                line.description(),
                quantity == null ? null : quantity.amount(),
                quantity == null ? null : quantity.unit().value(),
                line.net().getAmount());
    }
}
