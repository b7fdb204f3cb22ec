/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.inventory;

import dev.aftersales.spi.Cursor;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.Page;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.DeliveryQuery;
import dev.aftersales.spi.inventory.DeliveryState;
import dev.aftersales.tryton.rpc.Conversation;
import dev.aftersales.tryton.rpc.ErpServer;
import dev.aftersales.tryton.rpc.Place;
import dev.aftersales.tryton.rpc.Row;
import dev.aftersales.tryton.rpc.Search;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads customer shipments. */
final class Deliveries {

    private static final String MODEL = "stock.shipment.out";
    private static final int PAGE = 20;

    private static final List<String> FIELDS = ErpMove.with(
            List.of(
                    "number",
                    "state",
                    "customer",
                    "effective_date",
                    "create_date",
                    "company",
                    "company.timezone",
                    "warehouse",
                    "warehouse.input_location",
                    "customer_location",
                    "delivery_address"),
            "outgoing_moves");

    private final ErpServer server;
    private final Conversation erp;

    Deliveries(ErpServer server, Conversation erp) {
        this.server = server;
        this.erp = erp;
    }

    Page<Delivery> page(DeliveryQuery query) {
        Optional<Search> search = listed(query);
        if (search.isEmpty()) {
            return Page.only(List.of());
        }
        Place after = query.cursor() == null ? null : Place.of(query.cursor());
        List<Row> rows = erp.search(search.get().page("effective_date", PAGE, after));
        return new Page<>(rows.stream().map(this::seen).toList(), next(rows));
    }

    private static @Nullable Cursor next(List<Row> rows) {
        if (rows.size() < PAGE) {
            return null;
        }
        Row last = rows.get(rows.size() - 1);
        return new Place(Objects.requireNonNull(last.date("effective_date")), last.id()).cursor();
    }

    Optional<Row> row(DeliveryId id) {
        return all().numbered(id.value())
                .flatMap(search -> erp.search(search).stream().findFirst());
    }

    private Optional<Search> listed(DeliveryQuery query) {
        return all().where("state", "=", "done")
                .pointing("customer", query.customer())
                .flatMap(search -> search.pointing("moves.sale", query.saleOrder()))
                .flatMap(search -> search.pointing("moves.product", query.product()));
    }

    private Search all() {
        return Search.of(MODEL, FIELDS).where("company", "=", server.company());
    }

    static List<ErpMove> moves(Row shipment) {
        return shipment.rows("outgoing_moves").stream()
                .map(ErpMove::new)
                .filter(move -> !move.isCancelled())
                .toList();
    }

    Delivery seen(Row row) {
        return Delivery.builder()
                .id(DeliveryId.of(String.valueOf(row.id())))
                .number(row.required("number"))
                .customer(CustomerId.of(row.required("customer")))
                .state(state(row.required("state")))
                .doneAt(doneAt(row))
                .saleOrder(saleOrder(row))
                .addAllMoves(moves(row).stream().map(ErpMove::delivered).toList())
                .link(server.link(MODEL, row.id()))
                .build();
    }

    private static DeliveryState state(String state) {
        return switch (state) {
            case "done" -> DeliveryState.DONE;
            case "cancelled" -> DeliveryState.CANCELLED;
            default -> DeliveryState.OPEN;
        };
    }

    /** The server keeps a date: the day began at midnight where the company is. */
    private static @Nullable Instant doneAt(Row row) {
        LocalDate date = row.date("effective_date");
        if (date == null) {
            return null;
        }
        ZoneId zone = row.row("company")
                .map(company -> company.text("timezone"))
                .map(ZoneId::of)
                .orElse(ZoneOffset.UTC);
        return date.atStartOfDay(zone).toInstant();
    }

    private static @Nullable SaleOrderId saleOrder(Row row) {
        List<Long> sales = moves(row).stream()
                .flatMap(move -> move.row().link("sale").stream())
                .distinct()
                .toList();
        return sales.size() == 1 ? SaleOrderId.of(String.valueOf(sales.get(0))) : null;
    }
}
