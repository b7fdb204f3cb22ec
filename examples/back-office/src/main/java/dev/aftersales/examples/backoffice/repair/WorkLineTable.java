/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.repair;

import dev.aftersales.examples.backoffice.effect.ManyRows;
import dev.aftersales.examples.backoffice.effect.RowId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.accounting.TaxId;
import dev.aftersales.spi.repair.RepairId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The parts and operations of repairs, numbered from 1. */
final class WorkLineTable {

    private static final String LINES = """
            select l.repair, l.kind, p.name, l.product, l.unit, l.planned, l.used, l.price, l.cost, l.tax, l.tax_rate
            from bo_repair_line l join bo_product p on p.id = l.product
            where l.repair in (:repairs)
            order by l.repair, l.line
            """;

    private WorkLineTable() {}

    static Map<RepairId, List<WorkLine>> of(JdbcClient statements, Collection<RepairId> repairs) {
        if (repairs.isEmpty()) {
            return Map.of();
        }
        return statements
                .sql(LINES)
                .param("repairs", repairs.stream().map(RowId::of).toList())
                .query((row, nth) -> Map.entry(RepairId.of(row.getString("repair")), line(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static WorkLine line(ResultSet row) throws SQLException {
        BigDecimal used = row.getBigDecimal("used");
        return new WorkLine(
                WorkKind.valueOf(row.getString("kind")),
                row.getString("name"),
                Quantity.of(row.getBigDecimal("planned"), UnitOfMeasure.of(row.getString("unit"))),
                used == null ? null : used.stripTrailingZeros(),
                new WorkshopPrice(
                        ProductId.of(row.getString("product")),
                        row.getBigDecimal("price"),
                        row.getBigDecimal("cost"),
                        TaxId.of(row.getString("tax")),
                        row.getBigDecimal("tax_rate").stripTrailingZeros()));
    }

    /** Adds lines after those that are there. */
    static void insert(JdbcClient statements, RepairId repair, int after, List<WorkLine> lines) {
        ManyRows.insert(
                statements,
                "bo_repair_line",
                "repair, line, kind, product, unit, planned, used, price, cost, tax, tax_rate",
                IntStream.range(0, lines.size())
                        .mapToObj(index -> values(repair, after + index + 1, lines.get(index)))
                        .toList());
    }

    private static List<@Nullable Object> values(RepairId repair, int number, WorkLine line) {
        WorkshopPrice price = line.price();
        return Arrays.asList(
                RowId.of(repair),
                number,
                line.kind().name(),
                RowId.of(price.product()),
                line.planned().unit().value(),
                line.planned().amount(),
                line.used(),
                price.price(),
                price.cost(),
                price.tax().value(),
                price.taxRate());
    }

    /** Says how much was used of the first line of a product; false where there is none. */
    static boolean use(JdbcClient statements, RepairId repair, ProductId product, BigDecimal amount) {
        return statements
                        .sql("""
                                update bo_repair_line set used = :amount where repair = :repair and line =
                                    (select min(line) from bo_repair_line where repair = :repair and product = :product)
                                """)
                        .param("amount", amount)
                        .param("repair", RowId.of(repair))
                        .param("product", RowId.of(product))
                        .update()
                == 1;
    }
}
