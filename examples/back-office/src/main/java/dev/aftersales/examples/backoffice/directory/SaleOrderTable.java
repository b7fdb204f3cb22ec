/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.directory;

import dev.aftersales.examples.backoffice.effect.ManyRows;
import dev.aftersales.examples.backoffice.effect.Numbering;
import dev.aftersales.examples.backoffice.effect.RowId;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.directory.SaleOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What customers ordered. */
final class SaleOrderTable {

    private static final int MOST = 200;

    private record Row(SaleOrderId id, String number, LocalDate date) {}

    private record Ordered(SaleOrderId order, ProductId product) {}

    private SaleOrderTable() {}

    static List<SaleOrder> ofCustomer(JdbcClient statements, CustomerId customer) {
        List<Row> orders = statements
                .sql("select id, number, ordered_on from bo_sale_order where customer = ?"
                        + " order by ordered_on desc, id desc fetch first " + MOST + " rows only")
                .param(RowId.of(customer))
                .query((row, nth) -> new Row(
                        SaleOrderId.of(row.getString("id")),
                        row.getString("number"),
                        row.getObject("ordered_on", LocalDate.class)))
                .list();
        Map<SaleOrderId, List<ProductId>> products = products(statements, customer);
        return orders.stream()
                .map(order -> new SaleOrder(
                        order.id(),
                        order.number(),
                        customer,
                        order.date(),
                        products.getOrDefault(order.id(), List.of())))
                .toList();
    }

    private static Map<SaleOrderId, List<ProductId>> products(JdbcClient statements, CustomerId customer) {
        return statements
                .sql("""
                        select l.sale_order, l.product from bo_sale_order_line l
                        join bo_sale_order o on o.id = l.sale_order
                        where o.customer = ? order by l.sale_order, l.position""")
                .param(RowId.of(customer))
                .query((row, nth) -> new Ordered(
                        SaleOrderId.of(row.getString("sale_order")), ProductId.of(row.getString("product"))))
                .stream()
                .collect(Collectors.groupingBy(
                        Ordered::order, Collectors.mapping(Ordered::product, Collectors.toList())));
    }

    static SaleOrderId insert(JdbcClient statements, CustomerId customer, LocalDate date, List<ProductId> products) {
        String number = Numbering.next(statements, "SO");
        String id = RowId.ofInserted(statements
                .sql("insert into bo_sale_order (number, customer, ordered_on) values (?, ?, ?)")
                .params(number, RowId.of(customer), date));
        List<List<Object>> rows = new ArrayList<>();
        for (ProductId product : products) {
            rows.add(List.of(Long.parseLong(id), rows.size() + 1, RowId.of(product)));
        }
        ManyRows.insert(statements, "bo_sale_order_line", "sale_order, position, product", rows);
        return SaleOrderId.of(id);
    }
}
