/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.race;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Writes deliveries and returns of one line after a seeded delivery.
 *
 * @param seeded the delivery
 */
record DeliveryTemplate(JsonNode seeded) {

    static final String MODEL = "stock.shipment.out";

    static final String RETURN = "stock.shipment.out.return";

    /** Moves inside the warehouse name the delivered ones as their origin too. */
    static final List<?> OF_A_RETURN = List.of("shipment", "like", RETURN + ",%");

    private static final String PRICE = "40";

    static DeliveryTemplate of(TrytonApi erp, long delivery) throws IOException {
        return new DeliveryTemplate(erp.read(
                        MODEL,
                        List.of(List.of("id", "=", delivery)),
                        "company",
                        "warehouse",
                        "warehouse.input_location",
                        "customer",
                        "delivery_address",
                        "outgoing_moves.product",
                        "outgoing_moves.uom",
                        "outgoing_moves.currency",
                        "outgoing_moves.from_location",
                        "outgoing_moves.to_location")
                .get(0));
    }

    Map<String, ?> delivery(int units) {
        Map<String, Object> move = move(units);
        move.put("from_location", delivered().get("from_location"));
        move.put("to_location", delivered().get("to_location"));
        return shipment("outgoing_moves", move);
    }

    Map<String, ?> takenBack(long of, int units, String reference) {
        Map<String, Object> move = move(units);
        move.put("from_location", delivered().get("to_location"));
        move.put("to_location", seeded.path("warehouse.").path("input_location"));
        move.put("origin", "stock.move," + of);
        Map<String, Object> values = shipment("incoming_moves", move);
        values.put("reference", reference);
        return values;
    }

    private JsonNode delivered() {
        return seeded.path("outgoing_moves.").path(0);
    }

    private Map<String, Object> move(int units) {
        Map<String, Object> move = TrytonApi.copied(delivered(), "product", "uom", "currency");
        move.put("company", seeded.get("company"));
        move.put("quantity", units);
        move.put("unit_price", TrytonApi.decimal(PRICE));
        return move;
    }

    private Map<String, Object> shipment(String moves, Map<String, ?> move) {
        Map<String, Object> values = TrytonApi.copied(seeded, "company", "warehouse", "customer", "delivery_address");
        values.put(moves, List.of(List.of("create", List.of(move))));
        return values;
    }
}
