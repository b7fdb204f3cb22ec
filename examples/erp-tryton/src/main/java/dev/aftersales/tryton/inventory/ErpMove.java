/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.inventory;

import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.inventory.LotQuantity;
import dev.aftersales.spi.inventory.Move;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.inventory.Tracking;
import dev.aftersales.tryton.rpc.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A stock move: of one product, and of one lot at most.
 *
 * @param row the record
 */
record ErpMove(Row row) {

    static final String MODEL = "stock.move";

    private static final List<String> OWN = List.of(
            "product",
            "product.lot_required",
            "quantity",
            "uom",
            "uom.symbol",
            "uom.rounding",
            "uom.digits",
            "unit_price",
            "currency",
            "lot.number",
            "origin",
            "state",
            "sale");

    /** The fields of the moves that a field of another record holds. */
    static List<String> fields(String holder) {
        return OWN.stream().map(field -> holder + "." + field).toList();
    }

    static List<String> with(List<String> header, String holder) {
        return Stream.concat(header.stream(), fields(holder).stream()).toList();
    }

    long id() {
        return row.id();
    }

    boolean isCancelled() {
        return "cancelled".equals(row.text("state"));
    }

    boolean isDone() {
        return "done".equals(row.text("state"));
    }

    /** The server computes with floats, so that the last digits may be noise. */
    Quantity quantity() {
        Row unit = unit();
        int digits = unit.decimal("digits").intValueExact();
        BigDecimal amount = row.decimal("quantity").setScale(digits, RoundingMode.HALF_EVEN);
        return Quantity.of(amount, UnitOfMeasure.of(unit.required("symbol")));
    }

    Row unit() {
        return row.row("uom").orElseThrow();
    }

    Optional<LotQuantity> lot() {
        return row.row("lot")
                .map(lot -> new LotQuantity(
                        LotNumber.of(lot.required("number")), quantity().amount()));
    }

    Optional<Long> origin() {
        return row.reference("origin", MODEL);
    }

    Move delivered() {
        List<LotQuantity> lots = lot().stream().toList();
        return Move.builder()
                .id(MoveId.of(String.valueOf(id())))
                .product(ProductId.of(row.required("product")))
                .quantity(quantity())
                .unitRounding(unit().decimal("rounding"))
                .tracking(lots.isEmpty() ? Tracking.NONE : Tracking.LOT)
                .addAllLots(lots)
                .build();
    }
}
