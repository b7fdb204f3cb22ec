/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.inventory;

import dev.aftersales.examples.backoffice.effect.ManyRows;
import dev.aftersales.examples.backoffice.effect.RowId;
import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.LotQuantity;
import dev.aftersales.spi.inventory.Move;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.inventory.Tracking;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lines of deliveries, numbered from 1, with what was delivered of each lot. */
final class MoveTable {

    private static final String MOVES = """
            select m.delivery, m.position, m.product, m.amount, m.unit, m.step, m.tracking, m.kit,
                   l.lot, l.amount as lot_amount
            from bo_move m
            left join bo_move_lot l on l.delivery = m.delivery and l.position = m.position
            where m.delivery in (:deliveries)
            order by m.delivery, m.position, l.lot
            """;

    /** A line, once for each of its lots. */
    private record Row(
            DeliveryId delivery, Move move, @Nullable LotQuantity lot) {}

    private MoveTable() {}

    static Map<DeliveryId, List<Move>> of(JdbcClient statements, Collection<DeliveryId> deliveries) {
        if (deliveries.isEmpty()) {
            return Map.of();
        }
        return statements
                .sql(MOVES)
                .param("deliveries", deliveries.stream().map(RowId::of).toList())
                .query(MoveTable::row)
                .stream()
                .collect(Collectors.groupingBy(
                        Row::delivery, Collectors.collectingAndThen(Collectors.toList(), MoveTable::moves)));
    }

    private static List<Move> moves(List<Row> rows) {
        Map<MoveId, List<Row>> byMove = rows.stream()
                .collect(Collectors.groupingBy(row -> row.move().id(), LinkedHashMap::new, Collectors.toList()));
        return byMove.values().stream().map(MoveTable::move).toList();
    }

    private static Move move(List<Row> rows) {
        List<LotQuantity> lots =
                rows.stream().map(Row::lot).filter(Objects::nonNull).toList();
        return Move.builder().from(rows.get(0).move()).lots(lots).build();
    }

    private static Row row(ResultSet row, int nth) throws SQLException {
        String lot = row.getString("lot");
        return new Row(
                DeliveryId.of(row.getString("delivery")),
                line(row),
                lot == null
                        ? null
                        : new LotQuantity(
                                LotNumber.of(lot),
                                row.getBigDecimal("lot_amount").stripTrailingZeros()));
    }

    private static Move line(ResultSet row) throws SQLException {
        String kit = row.getString("kit");
        return Move.builder()
                .id(MoveId.of(row.getString("position")))
                .product(ProductId.of(row.getString("product")))
                .quantity(Quantity.of(row.getBigDecimal("amount"), UnitOfMeasure.of(row.getString("unit"))))
                .unitRounding(row.getBigDecimal("step").stripTrailingZeros())
                .tracking(Tracking.valueOf(row.getString("tracking")))
                .kit(kit == null ? null : ProductId.of(kit))
                .build();
    }

    static void insert(JdbcClient statements, DeliveryId delivery, List<Move> moves) {
        List<List<@Nullable Object>> lines = new ArrayList<>();
        List<List<Object>> lots = new ArrayList<>();
        for (Move move : moves) {
            lines.add(values(delivery, move));
            for (LotQuantity lot : move.lots()) {
                lots.add(List.of(
                        RowId.of(delivery), RowId.of(move.id()), lot.lot().value(), lot.amount()));
            }
        }
        ManyRows.insert(statements, "bo_move", "delivery, position, product, amount, unit, step, tracking, kit", lines);
        ManyRows.insert(statements, "bo_move_lot", "delivery, position, lot, amount", lots);
    }

    private static List<@Nullable Object> values(DeliveryId delivery, Move move) {
        ProductId kit = move.kit();
        List<@Nullable Object> values = new ArrayList<>(List.of(
                RowId.of(delivery),
                RowId.of(move.id()),
                RowId.of(move.product()),
                move.quantity().amount(),
                move.quantity().unit().value(),
                move.unitRounding(),
                move.tracking().name()));
        values.add(kit == null ? null : RowId.of(kit));
        return values;
    }
}
