/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.inventory;

import dev.aftersales.examples.backoffice.BackOffice;
import dev.aftersales.examples.backoffice.OfficeServer;
import dev.aftersales.examples.backoffice.OfficeUnderTest;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.directory.ProductKind;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.InventoryPort;
import dev.aftersales.spi.inventory.LocationId;
import dev.aftersales.spi.inventory.Move;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.inventory.ReturnId;
import dev.aftersales.spi.inventory.ReturnRequest;
import dev.aftersales.spi.inventory.ReturnRequestLine;
import dev.aftersales.spi.inventory.Tracking;
import dev.aftersales.testkit.port.InventoryBackEnd;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the kit must be able to do in the warehouse. */
final class InventoryUnderTest extends OfficeUnderTest<InventoryPort> implements InventoryBackEnd {

    private static final int PAGE = 20;

    private static final String CREDITS = """
            select (select count(*) from bo_credit_note c join bo_invoice i on i.id = c.invoice where i.bill_to = ?)
                 + (select count(*) from bo_coupon where customer = ?)
            """;

    private final InventoryByHand warehouse = office.byHand().inventory();
    private final JdbcClient rows;

    InventoryUnderTest(OfficeServer server) {
        super(server, BackOffice::inventory);
        this.rows = JdbcClient.create(server.direct());
    }

    @Override
    public CustomerId customer() {
        return office.byHand().directory().addCustomer("Riverside Lighting");
    }

    @Override
    public Article pieces() {
        return article("Desk lamp", "pcs", "1", Tracking.NONE);
    }

    @Override
    public Article measured() {
        return article("Coffee beans", "kg", "0.001", Tracking.NONE);
    }

    @Override
    public Optional<Article> tracked(Tracking tracking) {
        return Optional.of(article("Router", "pcs", "1", tracking));
    }

    private Article article(String name, String unit, String step, Tracking tracking) {
        UnitOfMeasure counted = UnitOfMeasure.of(unit);
        ProductId product = office.byHand()
                .directory()
                .addProduct(
                        name,
                        ProductKind.GOODS,
                        counted,
                        dev.aftersales.examples.backoffice.directory.Tracking.valueOf(tracking.name()));
        return new Article(product, counted, new BigDecimal(step));
    }

    @Override
    public Delivered deliver(CustomerId customer, LocalDate day, List<Shipped> lines) {
        SaleOrderId order = office.byHand()
                .directory()
                .addSaleOrder(
                        customer,
                        day,
                        lines.stream()
                                .map(line -> line.article().product())
                                .distinct()
                                .toList());
        List<Shipment.Line> shipped = lines.stream()
                .map(line -> new Shipment.Line(line.article().product(), line.amount(), line.lots(), null))
                .toList();
        DeliveryId id = warehouse.deliver(
                new Shipment(customer, order, shipped),
                day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        return new Delivered(id, order);
    }

    @Override
    public DeliveryId plan(CustomerId customer, Article article) {
        return warehouse.plan(
                new Shipment(customer, null, List.of(Shipment.Line.of(article.product(), BigDecimal.ONE))));
    }

    @Override
    public Optional<DeliveredKit> deliverKit(CustomerId customer) {
        ProductId kit = pieces().product();
        List<Shipment.Line> parts = List.of(
                new Shipment.Line(pieces().product(), BigDecimal.ONE, List.of(), kit),
                new Shipment.Line(pieces().product(), BigDecimal.valueOf(2), List.of(), kit));
        DeliveryId id = warehouse.deliver(new Shipment(customer, null, parts), clock().instant());
        return Optional.of(new DeliveredKit(id, kit));
    }

    @Override
    public int severalPages() {
        return 2 * PAGE + 1;
    }

    @Override
    public ReturnId returnByHand(DeliveryId delivery, MoveId move, BigDecimal amount) {
        Delivery delivered = delivery(delivery);
        Move line = delivered.moves().stream()
                .filter(known -> known.id().equals(move))
                .findFirst()
                .orElseThrow();
        return warehouse.announce(ReturnRequest.builder()
                .delivery(delivery)
                .customer(delivered.customer())
                .lines(List.of(new ReturnRequestLine(move, line.quantity().withAmount(amount), List.of())))
                .inert(false)
                .build());
    }

    private Delivery delivery(DeliveryId id) {
        return office.inventory().delivery(reading(), id).orElseThrow();
    }

    private ReadContext reading() {
        return new ReadContext(tenant(), clock().instant().plus(patience()), Locale.ENGLISH);
    }

    @Override
    public void receive(ReturnId id, MoveId move, BigDecimal amount) {
        warehouse.receive(id, List.of(Arrival.of(move, amount)));
    }

    @Override
    public void cancelByHand(ReturnId id) {
        warehouse.cancelReturn(id);
    }

    @Override
    public boolean isCredited(CustomerId customer) {
        long id = Long.parseLong(customer.value());
        return rows.sql(CREDITS).params(id, id).query(Long.class).single() > 0;
    }

    @Override
    public LocationId location() {
        return LocationId.of("INSPECTION");
    }

    @Override
    public LocationId locationOf(ReturnId id) {
        return warehouse.locationOf(id).orElseThrow();
    }
}
