/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.stock;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.DeliveryBuilder;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.DeliveryState;
import dev.aftersales.spi.inventory.LotQuantity;
import dev.aftersales.spi.inventory.Move;
import dev.aftersales.spi.inventory.MoveBuilder;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.inventory.Tracking;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A delivery as it is being written. Moves are numbered from {@code 1}. Not thread-safe. */
public final class DeliverySeed {

    private final Warehouse warehouse;
    private final DeliveryBuilder delivery = Delivery.builder();
    private final List<Move> moves = new ArrayList<>();
    private @Nullable Instant doneAt;

    DeliverySeed(Warehouse warehouse, String reference) {
        this.warehouse = warehouse;
        delivery.id(DeliveryId.of(reference))
                .number(reference)
                .link(warehouse.context().link("deliveries", reference));
    }

    /**
     * To whom it goes.
     *
     * @param customer the commercial entity
     * @return this
     */
    public DeliverySeed customer(String customer) {
        delivery.customer(CustomerId.of(customer));
        return this;
    }

    /**
     * The order it delivers.
     *
     * @param saleOrder the order
     * @return this
     */
    public DeliverySeed saleOrder(String saleOrder) {
        delivery.saleOrder(SaleOrderId.of(saleOrder));
        return this;
    }

    /**
     * When it was delivered; now unless said otherwise.
     *
     * @param instant when
     * @return this
     */
    public DeliverySeed at(Instant instant) {
        doneAt = instant;
        return this;
    }

    /**
     * On which day it was delivered, at noon UTC.
     *
     * @param date the day, for example {@code 2026-01-31}
     * @return this
     */
    public DeliverySeed date(String date) {
        return at(LocalDate.parse(date).atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    /**
     * Delivers whole pieces.
     *
     * @param product what
     * @param pieces how many
     * @return this
     */
    public DeliverySeed line(String product, long pieces) {
        return add(move(product, Quantity.of(pieces, "pcs"), BigDecimal.ONE));
    }

    /**
     * Delivers a quantity.
     *
     * @param product what
     * @param quantity how much
     * @param rounding the smallest step of a quantity, for example {@code 0.001}
     * @return this
     */
    public DeliverySeed line(String product, Quantity quantity, String rounding) {
        return add(move(product, quantity, new BigDecimal(rounding)));
    }

    /**
     * Delivers pieces with serial numbers.
     *
     * @param product what
     * @param serials the serial number of each piece
     * @return this
     */
    public DeliverySeed serials(String product, String... serials) {
        List<LotQuantity> each = Arrays.stream(serials)
                .map(serial -> new LotQuantity(LotNumber.of(serial), BigDecimal.ONE))
                .toList();
        return add(move(product, Quantity.of(serials.length, "pcs"), BigDecimal.ONE)
                .tracking(Tracking.SERIAL)
                .lots(each));
    }

    /**
     * Delivers pieces of lots.
     *
     * @param product what
     * @param lots how many of each lot
     * @return this
     */
    public DeliverySeed lots(String product, Map<String, Long> lots) {
        List<LotQuantity> each = lots.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(lot -> new LotQuantity(LotNumber.of(lot.getKey()), BigDecimal.valueOf(lot.getValue())))
                .toList();
        long all = lots.values().stream().mapToLong(Long::longValue).sum();
        return add(move(product, Quantity.of(all, "pcs"), BigDecimal.ONE)
                .tracking(Tracking.LOT)
                .lots(each));
    }

    /**
     * The last line was sold as part of a kit.
     *
     * @param product the kit
     * @return this
     */
    public DeliverySeed ofKit(String product) {
        Move last = moves.remove(moves.size() - 1);
        moves.add(Move.builder().from(last).kit(ProductId.of(product)).build());
        return this;
    }

    private MoveBuilder move(String product, Quantity quantity, BigDecimal rounding) {
        return Move.builder()
                .id(MoveId.of(Integer.toString(moves.size() + 1)))
                .product(ProductId.of(product))
                .quantity(quantity)
                .unitRounding(rounding)
                .tracking(Tracking.NONE);
    }

    private DeliverySeed add(MoveBuilder move) {
        moves.add(move.build());
        return this;
    }

    /**
     * Writes it as done: the goods have left.
     *
     * @return the delivery
     */
    public Delivery done() {
        Instant when = doneAt == null ? warehouse.context().now() : doneAt;
        return write(DeliveryState.DONE, when);
    }

    /**
     * Writes it as planned: the goods are still here.
     *
     * @return the delivery
     */
    public Delivery open() {
        return write(DeliveryState.OPEN, null);
    }

    private Delivery write(DeliveryState state, @Nullable Instant when) {
        return warehouse.put(delivery.state(state).doneAt(when).moves(moves).build());
    }
}
