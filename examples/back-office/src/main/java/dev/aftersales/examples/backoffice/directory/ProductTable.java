/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.directory;

import dev.aftersales.examples.backoffice.effect.RowId;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.directory.Product;
import dev.aftersales.spi.directory.ProductKind;
import dev.aftersales.spi.directory.ProductQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** What is sold, with its names in several languages. */
final class ProductTable {

    private static final int MOST = 200;

    private static final String PRODUCT = """
            select p.id, coalesce(n.name, p.name) as shown, p.kind, p.unit
            from bo_product p
            left join bo_product_name n on n.product = p.id and n.language = :language
            """;

    private static final String BOUGHT = """
            and (exists (
                    select 1 from bo_sale_order_line ol join bo_sale_order o on o.id = ol.sale_order
                    where ol.product = p.id and o.customer = :customer)
                or exists (
                    select 1 from bo_invoice_line il join bo_invoice i on i.id = il.invoice
                    where il.product = p.id and i.bill_to = :customer and i.state = 'POSTED'))
            """;

    private ProductTable() {}

    static Optional<Product> find(JdbcClient statements, ProductId id, Locale locale) {
        return statements
                .sql(PRODUCT + "where p.id = :id")
                .param("language", locale.getLanguage())
                .param("id", RowId.of(id))
                .query(ProductTable::product)
                .optional();
    }

    static List<Product> list(JdbcClient statements, ProductQuery query, Locale locale) {
        String text = query.text();
        CustomerId customer = query.customer();
        StatementSpec select = statements
                .sql(PRODUCT
                        + "where 1 = 1 "
                        + (text == null ? "" : "and lower(coalesce(n.name, p.name)) like :text escape '!' ")
                        + (customer == null ? "" : BOUGHT)
                        + "order by shown, p.id fetch first " + MOST + " rows only")
                .param("language", locale.getLanguage());
        if (text != null) {
            select = select.param("text", containing(text));
        }
        if (customer != null) {
            select = select.param("customer", RowId.of(customer));
        }
        return select.query(ProductTable::product).list();
    }

    /** What people type is text, not a pattern. */
    private static String containing(String text) {
        return "%" + text.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }

    private static Product product(ResultSet row, int nth) throws SQLException {
        return new Product(
                ProductId.of(row.getString("id")),
                row.getString("shown"),
                ProductKind.valueOf(row.getString("kind")),
                UnitOfMeasure.of(row.getString("unit")));
    }

    static ProductId insert(
            JdbcClient statements, String name, ProductKind kind, UnitOfMeasure unit, Tracking tracking) {
        return ProductId.of(RowId.ofInserted(statements
                .sql("insert into bo_product (name, kind, unit, tracking) values (?, ?, ?, ?)")
                .params(name, kind.name(), unit.value(), tracking.name())));
    }

    static void addName(JdbcClient statements, ProductId product, Locale language, String name) {
        statements
                .sql("insert into bo_product_name (product, language, name) values (?, ?, ?)")
                .params(RowId.of(product), language.getLanguage(), name)
                .update();
    }
}
