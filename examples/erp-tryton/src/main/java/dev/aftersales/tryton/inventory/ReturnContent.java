/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.inventory;

import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.inventory.LotQuantity;
import dev.aftersales.spi.inventory.ReturnRequest;
import dev.aftersales.spi.inventory.ReturnRequestLine;
import dev.aftersales.tryton.rpc.Floating;
import dev.aftersales.tryton.rpc.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a new return shipment consists of: one move for each line, which names the move it reverses.
 *
 * @param delivery the shipment that is reversed
 * @param request what is to come back
 */
record ReturnContent(Row delivery, ReturnRequest request) {

    Map<String, Object> values(String mark, Warehouse warehouse) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("company", link("company"));
        values.put("customer", link("customer"));
        values.put("delivery_address", link("delivery_address"));
        values.put("warehouse", warehouse.id());
        values.put("reference", mark);
        List<Map<String, Object>> moves =
                request.lines().stream().map(line -> move(line, warehouse)).toList();
        values.put("incoming_moves", List.of(List.of("create", moves)));
        return values;
    }

    private Map<String, Object> move(ReturnRequestLine line, Warehouse warehouse) {
        ErpMove reversed = reversed(line);
        requireSame(line, reversed);
        Map<String, Object> move = new LinkedHashMap<>();
        move.put("product", reversed.row().link("product").orElseThrow());
        move.put("uom", reversed.unit().id());
        move.put("quantity", new Floating(line.quantity().amount()));
        move.put("from_location", link("customer_location"));
        move.put("to_location", warehouse.input());
        move.put("company", link("company"));
        move.put("origin", ErpMove.MODEL + "," + reversed.id());
        reversed.row().link("currency").ifPresent(currency -> {
            move.put("currency", currency);
            move.put("unit_price", reversed.row().decimal("unit_price"));
        });
        reversed.row().row("lot").ifPresent(lot -> move.put("lot", lot.id()));
        return move;
    }

    private ErpMove reversed(ReturnRequestLine line) {
        return Deliveries.moves(delivery).stream()
                .filter(move -> String.valueOf(move.id()).equals(line.move().value()))
                .findFirst()
                .orElseThrow(() -> new PortRefused(
                        PortRefusalCode.NOT_FOUND, Map.of("line", line.move().value())));
    }

    /** A move is of one lot, so that all of it comes back of that lot. */
    private static void requireSame(ReturnRequestLine line, ErpMove reversed) {
        Quantity quantity = line.quantity();
        if (!quantity.unit().equals(reversed.quantity().unit())) {
            throw rejected("another unit than the delivery line's");
        }
        List<LotQuantity> lots = new ArrayList<>();
        reversed.lot().ifPresent(lot -> lots.add(new LotQuantity(lot.lot(), quantity.amount())));
        if (!same(lots, line.lots())) {
            throw rejected("other lots than the delivery line's");
        }
    }

    private static boolean same(List<LotQuantity> some, List<LotQuantity> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return some.isEmpty() && others.isEmpty();
        }
        BigDecimal sum = others.stream().map(LotQuantity::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return others.stream().allMatch(lot -> lot.lot().equals(some.get(0).lot()))
                && sum.compareTo(some.get(0).amount()) == 0;
    }

    private static PortRefused rejected(String reason) {
        return new PortRefused(PortRefusalCode.REJECTED, Map.of("reason", reason));
    }

    private long link(String field) {
        return delivery.link(field).orElseThrow();
    }
}
