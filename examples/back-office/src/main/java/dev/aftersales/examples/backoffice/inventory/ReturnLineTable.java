/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.inventory;

import dev.aftersales.examples.backoffice.effect.ManyRows;
import dev.aftersales.examples.backoffice.effect.RowId;
import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.inventory.LotQuantity;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.inventory.ReturnId;
import dev.aftersales.spi.inventory.ReturnLine;
import dev.aftersales.spi.inventory.ReturnRequest;
import dev.aftersales.spi.inventory.ReturnRequestLine;
import java.math.BigDecimal;
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

/** The lines of returns: how much is to come back, and came, in all and of each lot. */
final class ReturnLineTable {

    private static final String LINES = """
            select r.return_id, r.position, r.planned, r.received, m.unit, l.lot, l.planned as lot_planned
            from bo_return_line r
            join bo_move m on m.delivery = r.delivery and m.position = r.position
            left join bo_return_lot l on l.return_id = r.return_id and l.position = r.position and l.planned > 0
            where r.return_id in (:returns)
            order by r.return_id, r.position, l.lot
            """;

    /** A line, once for each of its lots. */
    private record Row(
            ReturnId back, ReturnLine line, @Nullable LotQuantity lot) {}

    private ReturnLineTable() {}

    static Map<ReturnId, List<ReturnLine>> of(JdbcClient statements, Collection<ReturnId> returns) {
        if (returns.isEmpty()) {
            return Map.of();
        }
        return statements
                .sql(LINES)
                .param("returns", returns.stream().map(RowId::of).toList())
                .query(ReturnLineTable::row)
                .stream()
                .collect(Collectors.groupingBy(
                        Row::back, Collectors.collectingAndThen(Collectors.toList(), ReturnLineTable::lines)));
    }

    private static List<ReturnLine> lines(List<Row> rows) {
        Map<MoveId, List<Row>> byMove = rows.stream()
                .collect(Collectors.groupingBy(row -> row.line().move(), LinkedHashMap::new, Collectors.toList()));
        return byMove.values().stream().map(ReturnLineTable::line).toList();
    }

    private static ReturnLine line(List<Row> rows) {
        ReturnLine line = rows.get(0).line();
        List<LotQuantity> lots =
                rows.stream().map(Row::lot).filter(Objects::nonNull).toList();
        return new ReturnLine(line.move(), line.planned(), line.received(), lots);
    }

    private static Row row(ResultSet row, int nth) throws SQLException {
        String lot = row.getString("lot");
        return new Row(
                ReturnId.of(row.getString("return_id")),
                new ReturnLine(
                        MoveId.of(row.getString("position")),
                        Quantity.of(row.getBigDecimal("planned"), UnitOfMeasure.of(row.getString("unit"))),
                        row.getBigDecimal("received").stripTrailingZeros(),
                        List.of()),
                lot == null
                        ? null
                        : new LotQuantity(
                                LotNumber.of(lot),
                                row.getBigDecimal("lot_planned").stripTrailingZeros()));
    }

    static void insert(JdbcClient statements, ReturnId id, ReturnRequest request) {
        List<List<Object>> lines = new ArrayList<>();
        List<List<Object>> lots = new ArrayList<>();
        for (ReturnRequestLine line : request.lines()) {
            long position = RowId.of(line.move());
            lines.add(List.of(
                    RowId.of(id),
                    RowId.of(request.delivery()),
                    position,
                    line.quantity().amount()));
            for (LotQuantity lot : line.lots()) {
                lots.add(List.of(RowId.of(id), position, lot.lot().value(), lot.amount()));
            }
        }
        ManyRows.insert(statements, "bo_return_line", "return_id, delivery, position, planned", lines);
        ManyRows.insert(statements, "bo_return_lot", "return_id, position, lot, planned", lots);
    }

    /** Counts what arrived of a line, if it is no more than was still to come. */
    static boolean receive(JdbcClient statements, ReturnId id, MoveId move, BigDecimal amount) {
        return statements
                        .sql("update bo_return_line set received = received + :amount where return_id = :id"
                                + " and position = :position and received + :amount <= planned")
                        .param("amount", amount)
                        .param("id", RowId.of(id))
                        .param("position", RowId.of(move))
                        .update()
                == 1;
    }

    /** Counts what arrived of a lot, if it is no more than was still to come. */
    static boolean receive(JdbcClient statements, ReturnId id, MoveId move, LotQuantity lot) {
        return statements
                        .sql("update bo_return_lot set received = received + :amount where return_id = :id"
                                + " and position = :position and lot = :lot and received + :amount <= planned")
                        .param("amount", lot.amount())
                        .param("id", RowId.of(id))
                        .param("position", RowId.of(move))
                        .param("lot", lot.lot().value())
                        .update()
                == 1;
    }

    /** What is still to come of each lot of a line. */
    static List<LotQuantity> awaited(JdbcClient statements, ReturnId id, MoveId move) {
        return statements
                .sql("select lot, planned - received as awaited from bo_return_lot"
                        + " where return_id = ? and position = ? and received < planned order by lot")
                .params(RowId.of(id), RowId.of(move))
                .query((row, nth) -> new LotQuantity(
                        LotNumber.of(row.getString("lot")),
                        row.getBigDecimal("awaited").stripTrailingZeros()))
                .list();
    }

    /** Nothing more is to come than what came. */
    static void cutToReceived(JdbcClient statements, ReturnId id) {
        for (String table : List.of("bo_return_line", "bo_return_lot")) {
            statements
                    .sql("update " + table + " set planned = received where return_id = ?")
                    .param(RowId.of(id))
                    .update();
        }
    }
}
