/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.accounting;

import dev.aftersales.spi.CompanyId;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.DocumentVersion;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.accounting.Company;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceBuilder;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.InvoiceLine;
import dev.aftersales.spi.accounting.InvoiceState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** How rows become invoices. A lock on what is read is one on invoices alone. */
final class InvoiceReading {

    private static final String INVOICE = """
            select i.*, i.total - i.paid - i.matched as residual,
                (select c.zone from bo_company c where c.id = i.company) as zone,
                (select c.first_open from bo_company c where c.id = i.company) as first_open
            from bo_invoice i
            where\s""";

    private record Row(long id, InvoiceBuilder invoice) {}

    private InvoiceReading() {}

    static List<Invoice> where(JdbcClient statements, String condition, UnaryOperator<StatementSpec> parameters) {
        List<Row> rows = parameters
                .apply(statements.sql(INVOICE + condition))
                .query((row, nth) -> new Row(row.getLong("id"), invoice(row)))
                .list();
        Map<Long, List<InvoiceLine>> lines =
                InvoiceLineTable.of(statements, rows.stream().map(Row::id).toList());
        return rows.stream()
                .map(row -> row.invoice()
                        .lines(lines.getOrDefault(row.id(), List.of()))
                        .build())
                .toList();
    }

    private static InvoiceBuilder invoice(ResultSet row) throws SQLException {
        String id = row.getString("id");
        String number = row.getString("number");
        String order = row.getString("sale_order");
        return Invoice.builder()
                .id(InvoiceId.of(id))
                .number(number == null ? "DRAFT/" + id : number)
                .version(DocumentVersion.of(row.getString("version")))
                .state(InvoiceState.valueOf(row.getString("state")))
                .billTo(CustomerId.of(row.getString("bill_to")))
                .company(company(row))
                .currency(Amounts.currency(row))
                .date(row.getObject("invoiced_on", LocalDate.class))
                .residual(Amounts.money(row, "residual"))
                .paid(Amounts.money(row, "paid"))
                .roundingDifference(Money.zero(Amounts.currency(row)))
                .priceIncludesTax(row.getBoolean("price_includes_tax"))
                .saleOrder(order == null ? null : SaleOrderId.of(order));
    }

    private static Company company(ResultSet row) throws SQLException {
        return new Company(
                CompanyId.of(row.getString("company")),
                ZoneId.of(row.getString("zone")),
                row.getObject("first_open", LocalDate.class));
    }
}
