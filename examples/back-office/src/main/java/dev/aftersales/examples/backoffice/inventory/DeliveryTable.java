/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.inventory;

import dev.aftersales.examples.backoffice.effect.RowId;
import dev.aftersales.spi.Cursor;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.Page;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.DeliveryQuery;
import dev.aftersales.spi.inventory.DeliveryState;
import dev.aftersales.spi.inventory.Move;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Deliveries, with their lines. */
final class DeliveryTable {

    private static final int PAGE = 20;

    /** More than anybody plans at a time. */
    private static final int MOST = 200;

    private static final String DELIVERY =
            "select d.id, d.number, d.customer, d.state, d.done_at, d.sale_order from bo_delivery d ";

    private static final String WITH_PRODUCT =
            "and exists (select 1 from bo_move m where m.delivery = d.id and m.product = :product) ";

    private static final String AFTER_CURSOR =
            "and (d.done_at < c.done_at or (d.done_at = c.done_at and d.id < c.id)) ";

    private DeliveryTable() {}

    static Optional<Delivery> find(JdbcClient statements, DeliveryId id) {
        return one(statements, id, "");
    }

    /** Nobody else makes or changes a return of this delivery until the transaction ends. */
    static Optional<Delivery> lock(JdbcClient statements, DeliveryId id) {
        return one(statements, id, " for update");
    }

    private static Optional<Delivery> one(JdbcClient statements, DeliveryId id, String locking) {
        return complete(
                        statements,
                        statements.sql(DELIVERY + "where d.id = ?" + locking).param(RowId.of(id)))
                .stream()
                .findFirst();
    }

    /** Done deliveries, newest first. */
    static Page<Delivery> page(JdbcClient statements, DeliveryQuery query) {
        List<Delivery> found = complete(statements, select(statements, query));
        if (found.size() <= PAGE) {
            return Page.only(found);
        }
        List<Delivery> items = found.subList(0, PAGE);
        return new Page<>(items, Cursor.of(items.get(PAGE - 1).id().value()));
    }

    private static StatementSpec select(JdbcClient statements, DeliveryQuery query) {
        SaleOrderId saleOrder = query.saleOrder();
        StatementSpec select = statements
                .sql(DELIVERY
                        + (query.cursor() == null ? "" : "join bo_delivery c on c.id = :cursor ")
                        + "where d.customer = :customer and d.state = 'DONE' "
                        + (saleOrder == null ? "" : "and d.sale_order = :saleOrder ")
                        + (query.product() == null ? "" : WITH_PRODUCT)
                        + (query.cursor() == null ? "" : AFTER_CURSOR)
                        + "order by d.done_at desc, d.id desc fetch first " + (PAGE + 1) + " rows only")
                .param("customer", RowId.of(query.customer()));
        if (saleOrder != null) {
            select = select.param("saleOrder", RowId.of(saleOrder));
        }
        if (query.product() != null) {
            select = select.param("product", RowId.of(query.product()));
        }
        return query.cursor() == null ? select : select.param("cursor", RowId.of(query.cursor()));
    }

    /** What is still to leave, newest first. */
    static List<Delivery> planned(JdbcClient statements) {
        return complete(
                statements,
                statements.sql(
                        DELIVERY + "where d.state = 'OPEN' order by d.id desc fetch first " + MOST + " rows only"));
    }

    private static List<Delivery> complete(JdbcClient statements, StatementSpec select) {
        List<Delivery> heads = select.query(DeliveryTable::head).list();
        Map<DeliveryId, List<Move>> moves =
                MoveTable.of(statements, heads.stream().map(Delivery::id).toList());
        return heads.stream()
                .map(head -> Delivery.builder()
                        .from(head)
                        .moves(moves.getOrDefault(head.id(), List.of()))
                        .build())
                .toList();
    }

    private static Delivery head(ResultSet row, int nth) throws SQLException {
        String saleOrder = row.getString("sale_order");
        OffsetDateTime doneAt = row.getObject("done_at", OffsetDateTime.class);
        return Delivery.builder()
                .id(DeliveryId.of(row.getString("id")))
                .number(row.getString("number"))
                .customer(CustomerId.of(row.getString("customer")))
                .state(DeliveryState.valueOf(row.getString("state")))
                .doneAt(doneAt == null ? null : doneAt.toInstant())
                .saleOrder(saleOrder == null ? null : SaleOrderId.of(saleOrder))
                .build();
    }

    static DeliveryId insert(JdbcClient statements, Shipment shipment, String number) {
        SaleOrderId saleOrder = shipment.saleOrder();
        return DeliveryId.of(RowId.ofInserted(statements
                .sql("insert into bo_delivery (number, customer, state, sale_order) values (?, ?, 'OPEN', ?)")
                .param(number)
                .param(RowId.of(shipment.customer()))
                .param(saleOrder == null ? null : RowId.of(saleOrder))));
    }

    static void setState(JdbcClient statements, DeliveryId id, DeliveryState state, @Nullable Instant doneAt) {
        statements
                .sql("update bo_delivery set state = ?, done_at = ? where id = ?")
                .param(state.name())
                .param(doneAt == null ? null : doneAt.atOffset(ZoneOffset.UTC))
                .param(RowId.of(id))
                .update();
    }
}
