/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.inventory;

import dev.aftersales.examples.backoffice.effect.Refused;
import dev.aftersales.examples.backoffice.effect.RowId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.inventory.Move;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.inventory.Tracking;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the warehouse knows of products: how they are counted, and how their pieces are told apart. */
final class StockedGoods {

    private static final String GOODS = """
            select p.id, p.unit, p.tracking, u.step from bo_product p join bo_unit u on u.unit = p.unit
            where p.id in (:products)
            """;

    private record Article(ProductId product, UnitOfMeasure unit, Tracking tracking, BigDecimal step) {}

    private StockedGoods() {}

    /** The lines of a delivery of these goods, numbered from 1, as the products are counted and tracked today. */
    static List<Move> moves(JdbcClient statements, List<Shipment.Line> lines) {
        Map<ProductId, Article> articles = articles(statements, lines);
        List<Move> moves = new ArrayList<>();
        for (Shipment.Line line : lines) {
            Article article = articles.get(line.product());
            if (article == null) {
                throw Refused.notFound("product", line.product());
            }
            moves.add(move(moves.size() + 1, line, article));
        }
        return moves;
    }

    private static Map<ProductId, Article> articles(JdbcClient statements, List<Shipment.Line> lines) {
        return statements
                .sql(GOODS)
                .param(
                        "products",
                        lines.stream()
                                .map(line -> RowId.of(line.product()))
                                .distinct()
                                .toList())
                .query(StockedGoods::article)
                .stream()
                .collect(Collectors.toMap(Article::product, Function.identity()));
    }

    private static Article article(ResultSet row, int nth) throws SQLException {
        return new Article(
                ProductId.of(row.getString("id")),
                UnitOfMeasure.of(row.getString("unit")),
                Tracking.valueOf(row.getString("tracking")),
                row.getBigDecimal("step"));
    }

    private static Move move(int position, Shipment.Line line, Article article) {
        Measure.of(article.step(), article.tracking()).check(line.amount(), line.lots());
        return Move.builder()
                .id(MoveId.of(Integer.toString(position)))
                .product(line.product())
                .quantity(Quantity.of(line.amount(), article.unit()))
                .unitRounding(article.step())
                .tracking(article.tracking())
                .lots(line.lots())
                .kit(line.kit())
                .build();
    }
}
