/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aftersales.spi.inventory.LotQuantity;
import dev.aftersales.testkit.port.InventoryBackEnd.Shipped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Orders, the shipments that deliver them, and returns, in the words of the server. */
final class Shipments {

    static final String RETURN = "stock.shipment.out.return";

    private static final String OUT = "stock.shipment.out";
    private static final String MOVE = "stock.move";

    private final Shop shop;
    private final Clerk clerk;
    private final long euro;
    private final JsonNode warehouse;
    private final long customers;

    Shipments(Shop shop) {
        this.shop = shop;
        this.clerk = shop.clerk();
        this.euro = shop.number("currency.currency", "code", "EUR");
        this.warehouse = clerk.read("stock.location", shop.seeded("warehouse"), "output_location", "input_location");
        this.customers = shop.number("stock.location", "code", "CUS");
    }

    long order(long customer, List<Shipped> shipped) {
        List<Map<String, Object>> lines = shipped.stream().map(this::ordered).toList();
        return clerk.create(
                "sale.sale",
                Map.of(
                        "company",
                        shop.erp().company(),
                        "party",
                        customer,
                        "currency",
                        euro,
                        "lines",
                        Encoded.create(lines)));
    }

    private Map<String, Object> ordered(Shipped shipped) {
        return Map.of(
                "type", "line",
                "product", product(shipped),
                "unit", unitOf(shipped),
                "quantity", shipped.amount().doubleValue(),
                "unit_price", Encoded.decimal(BigDecimal.TEN));
    }

    private static long product(Shipped shipped) {
        return Long.parseLong(shipped.article().product().value());
    }

    private long unitOf(Shipped shipped) {
        return shop.unit(shipped.article().unit().value());
    }

    List<Long> linesOf(long order) {
        return StreamSupport.stream(
                        clerk.read("sale.sale", order, "lines").path("lines").spliterator(), false)
                .map(JsonNode::asLong)
                .toList();
    }

    /** A shipment of the lines of an order; each lot moves on its own. */
    long planned(long customer, LocalDate day, List<Shipped> lines, List<Long> origins) {
        List<Map<String, Object>> moves = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Shipped line = lines.get(i);
            String origin = "sale.line," + origins.get(i);
            if (line.lots().isEmpty()) {
                moves.add(move(line, line.amount(), null, origin));
            }
            for (LotQuantity lot : line.lots()) {
                moves.add(move(line, lot.amount(), lot(line, lot), origin));
            }
        }
        return clerk.create(
                OUT,
                Map.of(
                        "company", shop.erp().company(),
                        "customer", customer,
                        "delivery_address", shop.addressOf(customer),
                        "warehouse", shop.seeded("warehouse"),
                        "planned_date", Encoded.date(day),
                        "effective_date", Encoded.date(day),
                        "outgoing_moves", Encoded.create(moves)));
    }

    private long lot(Shipped line, LotQuantity lot) {
        return clerk.create("stock.lot", Map.of("number", lot.lot().value(), "product", product(line)));
    }

    private Map<String, Object> move(Shipped line, BigDecimal amount, @Nullable Long lot, String origin) {
        Map<String, Object> move = new LinkedHashMap<>();
        move.put("product", product(line));
        move.put("uom", unitOf(line));
        move.put("quantity", amount.doubleValue());
        move.put("from_location", warehouse.path("output_location").asLong());
        move.put("to_location", customers);
        move.put("company", shop.erp().company());
        move.put("currency", euro);
        move.put("unit_price", Encoded.decimal(BigDecimal.TEN));
        move.put("origin", origin);
        if (lot != null) {
            move.put("lot", lot);
        }
        return move;
    }

    void ship(long shipment) {
        clerk.press(OUT, shipment, "wait", "assign_force", "pick", "pack", "done");
    }

    long announce(long shipment, long move, BigDecimal amount) {
        JsonNode from = clerk.read(OUT, shipment, "customer", "delivery_address");
        JsonNode out = clerk.read(MOVE, move, "product", "uom", "currency");
        Map<String, Object> back = new LinkedHashMap<>();
        back.put("product", out.path("product").asLong());
        back.put("uom", out.path("uom").asLong());
        back.put("quantity", amount.doubleValue());
        back.put("from_location", customers);
        back.put("to_location", warehouse.path("input_location").asLong());
        back.put("company", shop.erp().company());
        back.put("currency", out.path("currency").asLong());
        back.put("unit_price", Encoded.decimal(BigDecimal.TEN));
        back.put("origin", MOVE + "," + move);
        return clerk.create(
                RETURN,
                Map.of(
                        "company", shop.erp().company(),
                        "customer", from.path("customer").asLong(),
                        "delivery_address", from.path("delivery_address").asLong(),
                        "warehouse", shop.seeded("warehouse"),
                        "incoming_moves", Encoded.create(List.of(back))));
    }

    /** Another place where goods come in. */
    long secondWarehouse() {
        return clerk.create(
                "stock.location",
                Map.of(
                        "name", Shop.unique("Workshop"),
                        "type", "warehouse",
                        "input_location", room(),
                        "output_location", room(),
                        "storage_location", room()));
    }

    private long room() {
        return clerk.create("stock.location", Map.of("name", Shop.unique("Room"), "type", "storage"));
    }
}
