/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.InventoryPort;
import dev.aftersales.spi.inventory.LocationId;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.inventory.ReturnId;
import dev.aftersales.spi.inventory.Tracking;
import dev.aftersales.testkit.port.InventoryBackEnd;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Shipments to customers, and what comes back. */
final class TrytonStock extends TrytonBackEnd<InventoryPort> implements InventoryBackEnd {

    /** The adapter lists twenty on a page. */
    private static final int SEVERAL_PAGES = 21;

    private static final int MANY_LINES = 50;

    private static final String PIECES = "Unit";
    private static final String METRES = "Meter";

    private final Shipments shipments;

    TrytonStock(Shop shop) {
        super(shop);
        this.shipments = new Shipments(shop);
    }

    @Override
    public InventoryPort connect() {
        return shop().connect().asPorts().inventory().orElseThrow();
    }

    @Override
    public CustomerId customer() {
        return CustomerId.of(String.valueOf(shop().customer()));
    }

    @Override
    public Article pieces() {
        return article(PIECES);
    }

    @Override
    public Article measured() {
        return article(METRES);
    }

    private Article article(String unit) {
        JsonNode row = clerk().find("product.uom", List.of(List.of("name", "=", unit)), "symbol", "rounding")
                .get(0);
        return new Article(
                ProductId.of(String.valueOf(shop().products(1, unit).get(0))),
                UnitOfMeasure.of(row.path("symbol").asText()),
                new BigDecimal(row.path("rounding").asText()));
    }

    /** Lots are all that pieces are told apart by. */
    @Override
    public Optional<Article> tracked(Tracking tracking) {
        return tracking == Tracking.LOT ? Optional.of(pieces()) : Optional.empty();
    }

    @Override
    public Delivered deliver(CustomerId customer, LocalDate day, List<Shipped> lines) {
        long order = shipments.order(number(customer), lines);
        long shipment = shipments.planned(number(customer), day, lines, shipments.linesOf(order));
        shipments.ship(shipment);
        return new Delivered(DeliveryId.of(String.valueOf(shipment)), SaleOrderId.of(String.valueOf(order)));
    }

    @Override
    public DeliveryId plan(CustomerId customer, Article article) {
        List<Shipped> one = List.of(new Shipped(article, BigDecimal.ONE, List.of()));
        long order = shipments.order(number(customer), one);
        return DeliveryId.of(String.valueOf(
                shipments.planned(number(customer), LocalDate.now(clock()), one, shipments.linesOf(order))));
    }

    @Override
    public int severalPages() {
        return SEVERAL_PAGES;
    }

    /** The server computes long on many lines: see README.md. */
    @Override
    public int manyLines() {
        return Integer.getInteger("aftersales.tryton.moves", MANY_LINES);
    }

    @Override
    public ReturnId returnByHand(DeliveryId delivery, MoveId move, BigDecimal amount) {
        return ReturnId.of(String.valueOf(shipments.announce(number(delivery), number(move), amount)));
    }

    /** A return is received as a whole. */
    @Override
    public boolean receivesInPart() {
        return false;
    }

    @Override
    public void receive(ReturnId id, MoveId move, BigDecimal amount) {
        clerk().press(Shipments.RETURN, number(id), "receive");
    }

    @Override
    public void cancelByHand(ReturnId id) {
        clerk().press(Shipments.RETURN, number(id), "cancel");
    }

    /** A credit note is an invoice below zero; everything else that gives money back is a move of money. */
    @Override
    public boolean isCredited(CustomerId customer) {
        List<?> ofCustomer = List.of(List.of("party", "=", number(customer)));
        return !clerk().find("account.invoice", ofCustomer, "state").isEmpty()
                || !clerk().find("account.move.line", ofCustomer, "party").isEmpty();
    }

    @Override
    public LocationId location() {
        return LocationId.of(String.valueOf(shipments.secondWarehouse()));
    }

    @Override
    public LocationId locationOf(ReturnId id) {
        return LocationId.of(clerk().read(Shipments.RETURN, number(id), "warehouse")
                .path("warehouse")
                .asText());
    }
}
