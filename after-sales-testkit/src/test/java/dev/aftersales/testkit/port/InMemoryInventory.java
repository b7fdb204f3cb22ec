/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.DeliveryBuilder;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.DeliveryState;
import dev.aftersales.spi.inventory.InventoryPort;
import dev.aftersales.spi.inventory.LocationId;
import dev.aftersales.spi.inventory.Move;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.inventory.ReturnId;
import dev.aftersales.spi.inventory.Tracking;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.fault.Operation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The warehouse of the in-memory back end. */
public class InMemoryInventory extends InMemoryBackEnd<InventoryPort> implements InventoryBackEnd {

    /** Pages of this size are full soon. */
    public static final int PAGE = 3;

    public InMemoryInventory(InMemoryErp erp, Function<InMemoryErp, InventoryPort> port) {
        super(erp, port);
    }

    private Article article(String unit, String rounding) {
        return new Article(ProductId.of(unique()), UnitOfMeasure.of(unit), new BigDecimal(rounding));
    }

    @Override
    public Article pieces() {
        return article("pcs", "1");
    }

    @Override
    public Article measured() {
        return article("kg", "0.001");
    }

    @Override
    public Optional<Article> tracked(Tracking tracking) {
        return Optional.of(article("pcs", "1"));
    }

    @Override
    public Delivered deliver(CustomerId customer, LocalDate day, List<Shipped> lines) {
        SaleOrderId order = SaleOrderId.of(unique());
        Delivery delivery = erp.put(delivery(customer)
                .state(DeliveryState.DONE)
                .doneAt(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC))
                .saleOrder(order)
                .moves(IntStream.range(0, lines.size())
                        .mapToObj(index -> move(index, lines.get(index)))
                        .toList())
                .build());
        return new Delivered(delivery.id(), order);
    }

    private DeliveryBuilder delivery(CustomerId customer) {
        String id = unique();
        return Delivery.builder().id(DeliveryId.of(id)).number(id).customer(customer);
    }

    private static Move move(int index, Shipped line) {
        return Move.builder()
                .id(MoveId.of(Integer.toString(index + 1)))
                .product(line.article().product())
                .quantity(Quantity.of(line.amount(), line.article().unit()))
                .unitRounding(line.article().rounding())
                .tracking(tracking(line))
                .lots(line.lots())
                .build();
    }

    private static Tracking tracking(Shipped line) {
        if (line.lots().isEmpty()) {
            return Tracking.NONE;
        }
        boolean one = line.lots().stream().allMatch(lot -> lot.amount().compareTo(BigDecimal.ONE) == 0);
        return one ? Tracking.SERIAL : Tracking.LOT;
    }

    @Override
    public DeliveryId plan(CustomerId customer, Article article) {
        Move move = move(0, new Shipped(article, BigDecimal.ONE, List.of()));
        return erp.put(delivery(customer)
                        .state(DeliveryState.OPEN)
                        .moves(List.of(move))
                        .build())
                .id();
    }

    @Override
    public Optional<DeliveredKit> deliverKit(CustomerId customer) {
        String kit = unique();
        Delivery delivery = erp.delivery(unique())
                .customer(customer.value())
                .line(unique(), 2)
                .ofKit(kit)
                .line(unique(), 1)
                .ofKit(kit)
                .done();
        return Optional.of(new DeliveredKit(delivery.id(), ProductId.of(kit)));
    }

    @Override
    public int severalPages() {
        return 2 * PAGE + 1;
    }

    @Override
    public ReturnId returnByHand(DeliveryId delivery, MoveId move, BigDecimal amount) {
        return erp.returnByHand(delivery)
                .line(move.value(), amount.longValueExact())
                .expected()
                .id();
    }

    @Override
    public void receive(ReturnId id, MoveId move, BigDecimal amount) {
        erp.receive(id, Map.of(move, amount));
    }

    @Override
    public void cancelByHand(ReturnId id) {
        erp.cancelReturn(id);
    }

    @Override
    public boolean isCredited(CustomerId customer) {
        return !erp.journal().of(Operation.CREDIT).isEmpty()
                || !erp.journal().of(Operation.ISSUE).isEmpty();
    }

    @Override
    public LocationId location() {
        return LocationId.of("inspection");
    }

    @Override
    public LocationId locationOf(ReturnId id) {
        return Objects.requireNonNull(erp.requestOf(id).location());
    }

    @Override
    public String reasonCode() {
        return "DAMAGED";
    }
}
