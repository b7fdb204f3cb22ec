/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.stock;

import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.LotQuantity;
import dev.aftersales.spi.inventory.Move;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnRequest;
import dev.aftersales.spi.inventory.ReturnRequestLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A return that people make in the back end itself, without a port key. Not thread-safe. */
public final class ReturnSeed {

    private final Warehouse warehouse;
    private final Delivery delivery;
    private final List<ReturnRequestLine> lines = new ArrayList<>();

    ReturnSeed(Warehouse warehouse, Delivery delivery) {
        this.warehouse = warehouse;
        this.delivery = delivery;
    }

    /**
     * Takes back all that was delivered.
     *
     * @return this
     */
    public ReturnSeed whole() {
        delivery.moves().forEach(move -> lines.add(new ReturnRequestLine(move.id(), move.quantity(), move.lots())));
        return this;
    }

    /**
     * Takes back a quantity.
     *
     * @param move of which line
     * @param amount how much
     * @return this
     */
    public ReturnSeed line(String move, long amount) {
        lines.add(new ReturnRequestLine(MoveId.of(move), quantity(move, amount), List.of()));
        return this;
    }

    /**
     * Takes back pieces with serial numbers.
     *
     * @param move of which line
     * @param serials the serial number of each piece
     * @return this
     */
    public ReturnSeed serials(String move, String... serials) {
        List<LotQuantity> each = Arrays.stream(serials)
                .map(serial -> new LotQuantity(LotNumber.of(serial), BigDecimal.ONE))
                .toList();
        lines.add(new ReturnRequestLine(MoveId.of(move), quantity(move, serials.length), each));
        return this;
    }

    private Quantity quantity(String move, long amount) {
        Move delivered = DeliveryBook.move(delivery, MoveId.of(move));
        return delivered.quantity().withAmount(BigDecimal.valueOf(amount));
    }

    /**
     * Announces it.
     *
     * @return the return, expected
     */
    public Return expected() {
        ReturnRequest request = ReturnRequest.builder()
                .delivery(delivery.id())
                .customer(delivery.customer())
                .lines(lines)
                .inert(false)
                .build();
        return warehouse.create(request, null);
    }
}
