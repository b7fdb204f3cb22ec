/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.inventory;

import dev.aftersales.examples.backoffice.effect.Numbering;
import dev.aftersales.examples.backoffice.effect.Refused;
import dev.aftersales.examples.backoffice.effect.RowId;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.LocationId;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnId;
import dev.aftersales.spi.inventory.ReturnLine;
import dev.aftersales.spi.inventory.ReturnRequest;
import dev.aftersales.spi.inventory.ReturnState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Returns, each the reverse of a delivery. */
final class ReturnTable {

    /** More than a warehouse waits for at a time. */
    private static final int MOST = 200;

    private static final String RETURN = """
            select r.id, r.number, r.state, r.delivery, r.port_key, d.customer
            from bo_return r join bo_delivery d on d.id = r.delivery
            """;

    private ReturnTable() {}

    static Optional<Return> find(JdbcClient statements, ReturnId id) {
        return complete(statements, statements.sql(RETURN + "where r.id = ?").param(RowId.of(id))).stream()
                .findFirst();
    }

    static Return require(JdbcClient statements, ReturnId id) {
        return find(statements, id).orElseThrow(() -> Refused.notFound("return", id));
    }

    /** The return as it stands, and nobody else changes it until the transaction ends. */
    static Return lock(JdbcClient statements, ReturnId id) {
        DeliveryTable.lock(statements, require(statements, id).delivery());
        return require(statements, id);
    }

    /** All that are not cancelled, oldest first. */
    static List<Return> liveOf(JdbcClient statements, DeliveryId delivery) {
        return complete(
                statements,
                statements
                        .sql(RETURN + "where r.delivery = ? and r.state <> 'CANCELLED' order by r.id")
                        .param(RowId.of(delivery)));
    }

    /** What the warehouse waits for, newest first. */
    static List<Return> awaited(JdbcClient statements) {
        return complete(
                statements,
                statements.sql(RETURN + "where r.state in ('EXPECTED', 'PARTIAL') order by r.id desc fetch first "
                        + MOST + " rows only"));
    }

    private static List<Return> complete(JdbcClient statements, StatementSpec select) {
        List<Return> heads = select.query(ReturnTable::head).list();
        Map<ReturnId, List<ReturnLine>> lines =
                ReturnLineTable.of(statements, heads.stream().map(Return::id).toList());
        return heads.stream()
                .map(head -> Return.builder()
                        .from(head)
                        .lines(lines.getOrDefault(head.id(), List.of()))
                        .build())
                .toList();
    }

    private static Return head(ResultSet row, int nth) throws SQLException {
        String key = row.getString("port_key");
        return Return.builder()
                .id(ReturnId.of(row.getString("id")))
                .number(row.getString("number"))
                .state(ReturnState.valueOf(row.getString("state")))
                .delivery(DeliveryId.of(row.getString("delivery")))
                .customer(CustomerId.of(row.getString("customer")))
                .key(key == null ? null : PortKey.of(key))
                .build();
    }

    static ReturnId insert(JdbcClient statements, ReturnRequest request, @Nullable PortKey key) {
        LocationId location = request.location();
        ReturnId id = ReturnId.of(RowId.ofInserted(statements
                .sql("insert into bo_return (number, delivery, state, location, reason, port_key)"
                        + " values (?, ?, 'EXPECTED', ?, ?, ?)")
                .param(Numbering.next(statements, "RET"))
                .param(RowId.of(request.delivery()))
                .param(location == null ? null : location.value())
                .param(request.reasonCode())
                .param(key == null ? null : key.value())));
        ReturnLineTable.insert(statements, id, request);
        return id;
    }

    static void setState(JdbcClient statements, ReturnId id, ReturnState state) {
        statements
                .sql("update bo_return set state = ? where id = ?")
                .params(state.name(), RowId.of(id))
                .update();
    }
}
