/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.inventory;

import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.inventory.LocationId;
import dev.aftersales.tryton.rpc.Conversation;
import dev.aftersales.tryton.rpc.Row;
import dev.aftersales.tryton.rpc.Search;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where goods come in.
 *
 * @param id the warehouse
 * @param input the place in it where they are received
 */
record Warehouse(long id, long input) {

    /** The warehouse that was asked for; else the one that delivered. */
    static Warehouse of(Conversation erp, Row delivery, @Nullable LocationId asked) {
        if (asked == null) {
            Row own = delivery.row("warehouse").orElseThrow();
            return of(own);
        }
        return Search.of("stock.location", List.of("input_location"))
                .where("type", "=", "warehouse")
                .numbered(asked.value())
                .flatMap(search -> erp.search(search).stream().findFirst())
                .map(Warehouse::of)
                .orElseThrow(() -> new PortRefused(PortRefusalCode.NOT_FOUND, Map.of("location", asked.value())));
    }

    private static Warehouse of(Row row) {
        return new Warehouse(row.id(), row.link("input_location").orElseThrow());
    }
}
