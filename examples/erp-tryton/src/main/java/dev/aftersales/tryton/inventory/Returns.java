/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.inventory;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.LotQuantity;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnId;
import dev.aftersales.spi.inventory.ReturnLine;
import dev.aftersales.spi.inventory.ReturnState;
import dev.aftersales.tryton.rpc.Conversation;
import dev.aftersales.tryton.rpc.EffectNotes;
import dev.aftersales.tryton.rpc.ErpServer;
import dev.aftersales.tryton.rpc.KeyMark;
import dev.aftersales.tryton.rpc.Numbers;
import dev.aftersales.tryton.rpc.Row;
import dev.aftersales.tryton.rpc.Search;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads customer return shipments. What they return is said by the moves they come from, and by nothing else. */
final class Returns {

    static final String MODEL = "stock.shipment.out.return";

    /** The button, as the server names it. */
    static final String CANCEL = "cancel";

    private static final String DELIVERY = "stock.shipment.out";

    private static final List<String> FIELDS =
            ErpMove.with(List.of("number", "state", "customer", "reference", "_timestamp"), "incoming_moves");

    private final ErpServer server;
    private final Conversation erp;

    Returns(ErpServer server, Conversation erp) {
        this.server = server;
        this.erp = erp;
    }

    List<Return> of(DeliveryId delivery) {
        Optional<Long> shipment = Numbers.parse(delivery.value());
        if (shipment.isEmpty()) {
            return List.of();
        }
        List<Long> returns = returning(shipment.get());
        if (returns.isEmpty()) {
            return List.of();
        }
        return erp.search(all().where("id", "in", returns).where("state", "!=", "cancelled")).stream()
                .map(row -> seen(row, shipment.get(), deliveries(List.of(row))))
                .sorted(Comparator.comparing(transfer -> transfer.id().value()))
                .toList();
    }

    /** The return shipments with moves that come from a delivery. */
    private List<Long> returning(long shipment) {
        Search moves = Search.of(ErpMove.MODEL, List.of("shipment"))
                .where("shipment", "like", MODEL + ",%")
                .where("state", "!=", "cancelled")
                .where(List.of("origin.shipment", "=", DELIVERY + "," + shipment, ErpMove.MODEL));
        return erp.search(moves).stream()
                .flatMap(move -> move.reference("shipment", MODEL).stream())
                .distinct()
                .toList();
    }

    Optional<Row> row(ReturnId id) {
        return all().numbered(id.value())
                .flatMap(search -> erp.search(search).stream().findFirst());
    }

    Optional<Return> find(ReturnId id) {
        return row(id).flatMap(this::seen);
    }

    List<Return> marked(PortKey key) {
        return erp.search(all().where(KeyMark.carries("reference", key))).stream()
                .flatMap(row -> seen(row).stream())
                .toList();
    }

    /** Those that a key created, or cancelled. */
    List<Return> touched(PortKey key) {
        Stream<Return> cancelled = EffectNotes.of(erp, MODEL, key, CANCEL).stream()
                .flatMap(id -> find(ReturnId.of(String.valueOf(id))).stream())
                .filter(transfer -> transfer.state() == ReturnState.CANCELLED);
        return Stream.concat(marked(key).stream(), cancelled).distinct().toList();
    }

    private Search all() {
        return Search.of(MODEL, FIELDS).where("company", "=", server.company());
    }

    private Optional<Return> seen(Row row) {
        Map<Long, Long> deliveries = deliveries(List.of(row));
        return moves(row)
                .map(move -> move.origin().map(deliveries::get))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .map(delivery -> seen(row, delivery, deliveries));
    }

    private Return seen(Row row, long delivery, Map<Long, Long> deliveries) {
        ReturnState state = state(row.required("state"));
        List<ReturnLine> lines = moves(row)
                .filter(move -> move.origin()
                        .map(deliveries::get)
                        .map(of -> of == delivery)
                        .orElse(false))
                .filter(move -> state == ReturnState.CANCELLED || !move.isCancelled())
                .map(Returns::line)
                .toList();
        return Return.builder()
                .id(ReturnId.of(String.valueOf(row.id())))
                .number(row.text("number"))
                .state(state)
                .delivery(DeliveryId.of(String.valueOf(delivery)))
                .customer(CustomerId.of(row.required("customer")))
                .addAllLines(lines)
                .link(server.link(MODEL, row.id()))
                .key(KeyMark.creator(row.text("reference")).orElse(null))
                .build();
    }

    private static ReturnLine line(ErpMove move) {
        List<LotQuantity> lots = move.lot().stream().toList();
        BigDecimal received = move.isDone() ? move.quantity().amount() : BigDecimal.ZERO;
        return new ReturnLine(MoveId.of(String.valueOf(move.origin().orElseThrow())), move.quantity(), received, lots);
    }

    private static ReturnState state(String state) {
        return switch (state) {
            case "draft" -> ReturnState.EXPECTED;
            case "received", "done" -> ReturnState.RECEIVED;
            case "cancelled" -> ReturnState.CANCELLED;
            default -> throw new IllegalStateException("a return in a state that is not known");
        };
    }

    private static Stream<ErpMove> moves(Row row) {
        return row.rows("incoming_moves").stream().map(ErpMove::new);
    }

    /** The delivery of each move that something is returned of. */
    private Map<Long, Long> deliveries(List<Row> rows) {
        List<Long> origins = rows.stream()
                .flatMap(Returns::moves)
                .flatMap(move -> move.origin().stream())
                .distinct()
                .toList();
        Map<Long, Long> deliveries = new HashMap<>();
        if (!origins.isEmpty()) {
            erp.search(Search.of(ErpMove.MODEL, List.of("shipment")).where("id", "in", origins))
                    .forEach(move -> move.reference("shipment", DELIVERY)
                            .ifPresent(delivery -> deliveries.put(move.id(), delivery)));
        }
        return deliveries;
    }
}
