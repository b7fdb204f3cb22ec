/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.race;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes what is raced for, many at a time. */
final class Course {

    private static final int AT_ONCE = 20;

    private final TrytonApi erp;
    private final InvoiceTemplate invoices;
    private final DeliveryTemplate deliveries;

    Course(TrytonApi erp, InvoiceTemplate invoices, DeliveryTemplate deliveries) {
        this.erp = erp;
        this.invoices = invoices;
        this.deliveries = deliveries;
    }

    List<Prize> prizes(List<Round> rounds) throws IOException {
        List<Prize> prizes = new ArrayList<>();
        for (int from = 0; from < rounds.size(); from += AT_ONCE) {
            prizes.addAll(some(rounds.subList(from, Math.min(rounds.size(), from + AT_ONCE))));
        }
        return prizes;
    }

    private List<Prize> some(List<Round> rounds) throws IOException {
        List<Long> bills = billed(rounds);
        List<Long> shipments = delivered(rounds);
        Map<Long, JsonNode> billed = byId(erp.read(InvoiceTemplate.MODEL, among(bills), "lines", "total_amount"));
        Map<Long, JsonNode> delivered = byId(erp.read(DeliveryTemplate.MODEL, among(shipments), "outgoing_moves"));
        List<Prize> prizes = new ArrayList<>();
        for (int at = 0; at < rounds.size(); at++) {
            long bill = bills.get(at);
            long shipment = shipments.get(at);
            prizes.add(new Prize(
                    rounds.get(at),
                    bill,
                    only(billed.get(bill), "lines"),
                    TrytonApi.number(billed.get(bill).get("total_amount")),
                    shipment,
                    only(delivered.get(shipment), "outgoing_moves")));
        }
        return prizes;
    }

    private static long only(JsonNode row, String field) {
        return row.required(field).required(0).asLong();
    }

    private static List<?> among(List<Long> ids) {
        return List.of(List.of("id", "in", ids));
    }

    private static Map<Long, JsonNode> byId(JsonNode rows) {
        Map<Long, JsonNode> byId = new HashMap<>();
        rows.forEach(row -> byId.put(row.get("id").asLong(), row));
        return byId;
    }

    private List<Long> billed(List<Round> rounds) throws IOException {
        List<?> all =
                rounds.stream().map(round -> invoices.invoice(round.units())).toList();
        List<Long> ids = TrytonApi.ids(erp.call("model." + InvoiceTemplate.MODEL + ".create", all));
        erp.call("model." + InvoiceTemplate.MODEL + ".post", ids);
        return ids;
    }

    private List<Long> delivered(List<Round> rounds) throws IOException {
        List<?> all =
                rounds.stream().map(round -> deliveries.delivery(round.units())).toList();
        List<Long> ids = TrytonApi.ids(erp.call("model." + DeliveryTemplate.MODEL + ".create", all));
        for (String button : List.of("wait", "assign_force", "pick", "pack", "done")) {
            erp.call("model." + DeliveryTemplate.MODEL + "." + button, ids);
        }
        return ids;
    }
}
