/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.repair;

import dev.aftersales.examples.backoffice.effect.RowId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.accounting.TaxId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The price list of the workshop. */
final class PriceList {

    private static final String PRODUCTS = """
            select p.id, p.name, p.unit, w.price, w.cost, w.tax, w.tax_rate
            from bo_product p left join bo_workshop_price w on w.product = p.id
            where p.id in (:products)
            """;

    /** A product; no price: it is not on the list. */
    record Listed(
            ProductId product,
            String name,
            UnitOfMeasure unit,
            @Nullable WorkshopPrice price) {}

    private PriceList() {}

    /** Those of the products that exist. */
    static Map<ProductId, Listed> of(JdbcClient statements, Collection<ProductId> products) {
        return statements
                .sql(PRODUCTS)
                .param("products", products.stream().map(RowId::of).distinct().toList())
                .query(PriceList::listed)
                .stream()
                .collect(Collectors.toMap(Listed::product, Function.identity()));
    }

    private static Listed listed(ResultSet row, int nth) throws SQLException {
        ProductId product = ProductId.of(row.getString("id"));
        BigDecimal price = row.getBigDecimal("price");
        return new Listed(
                product,
                row.getString("name"),
                UnitOfMeasure.of(row.getString("unit")),
                price == null
                        ? null
                        : new WorkshopPrice(
                                product,
                                price,
                                row.getBigDecimal("cost"),
                                TaxId.of(row.getString("tax")),
                                row.getBigDecimal("tax_rate")));
    }

    static void set(JdbcClient statements, WorkshopPrice price) {
        statements
                .sql("delete from bo_workshop_price where product = ?")
                .param(RowId.of(price.product()))
                .update();
        statements
                .sql("insert into bo_workshop_price (product, price, cost, tax, tax_rate) values (?, ?, ?, ?, ?)")
                .params(
                        RowId.of(price.product()),
                        price.price(),
                        price.cost(),
                        price.tax().value(),
                        price.taxRate())
                .update();
    }
}
