/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.databases.Vendor;
import dev.aftersales.examples.backoffice.OfficeScene;
import dev.aftersales.examples.backoffice.directory.Tracking;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.directory.ProductKind;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.DeliveryState;
import dev.aftersales.spi.inventory.LotQuantity;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnId;
import dev.aftersales.spi.inventory.ReturnRequest;
import dev.aftersales.spi.inventory.ReturnRequestLine;
import dev.aftersales.spi.inventory.ReturnState;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InventoryByHandTest extends OfficeScene {

    private static final MoveId FIRST = MoveId.of("1");

    private final InventoryByHand warehouse = office.byHand().inventory();
    private final CustomerId customer = office.byHand().directory().addCustomer("Harbour Café");

    InventoryByHandTest() {
        super(Vendor.H2);
    }

    private ProductId product(Tracking tracking) {
        return office.byHand().directory().addProduct("Router", ProductKind.GOODS, UnitOfMeasure.of("pcs"), tracking);
    }

    private static List<LotQuantity> pieces(String... serials) {
        return Arrays.stream(serials)
                .map(serial -> new LotQuantity(LotNumber.of(serial), BigDecimal.ONE))
                .toList();
    }

    private DeliveryId planned(Tracking tracking, List<LotQuantity> lots) {
        BigDecimal amount = BigDecimal.valueOf(Math.max(3, lots.size()));
        return warehouse.plan(
                new Shipment(customer, null, List.of(new Shipment.Line(product(tracking), amount, lots, null))));
    }

    private DeliveryId delivered(Tracking tracking, List<LotQuantity> lots) {
        return warehouse.deliver(planned(tracking, lots)).id();
    }

    private ReturnId announced(DeliveryId delivery, int amount, List<LotQuantity> lots) {
        return warehouse.announce(ReturnRequest.builder()
                .delivery(delivery)
                .customer(customer)
                .lines(List.of(new ReturnRequestLine(FIRST, Quantity.of(amount, "pcs"), lots)))
                .inert(false)
                .build());
    }

    @Test
    @DisplayName("a planned delivery is delivered once, and can be returned from then on")
    void deliver() {
        DeliveryId planned = planned(Tracking.NONE, List.of());
        assertThat(warehouse.planned()).extracting(Delivery::id).contains(planned);
        assertRefused(PortRefusalCode.WRONG_STATE, () -> announced(planned, 1, List.of()));

        Delivery done = warehouse.deliver(planned);

        assertThat(done.state()).isEqualTo(DeliveryState.DONE);
        assertThat(done.doneAt()).isNotNull();
        assertThat(warehouse.planned()).extracting(Delivery::id).doesNotContain(planned);
        assertRefused(PortRefusalCode.WRONG_STATE, () -> warehouse.deliver(planned));
        assertRefused(PortRefusalCode.WRONG_STATE, () -> warehouse.cancelDelivery(planned));
        ReturnId back = announced(planned, 1, List.of());
        assertThat(warehouse.awaited()).extracting(Return::id).contains(back);
    }

    @Test
    @DisplayName("a withdrawn delivery never leaves")
    void withdraw() {
        DeliveryId planned = planned(Tracking.NONE, List.of());

        assertThat(warehouse.cancelDelivery(planned).state()).isEqualTo(DeliveryState.CANCELLED);
        assertRefused(PortRefusalCode.WRONG_STATE, () -> warehouse.deliver(planned));
    }

    @Test
    @DisplayName("RET-7: cancelling the rest of a return keeps the serial numbers that came, and frees the others")
    void bySerial() {
        DeliveryId delivery = delivered(Tracking.SERIAL, pieces("A", "B", "C"));
        ReturnId back = announced(delivery, 2, pieces("A", "B"));
        assertRefused(PortRefusalCode.EXCEEDS_REMAINING, () -> announced(delivery, 1, pieces("B")));

        Return partly = warehouse.receive(back, List.of(new Arrival(FIRST, BigDecimal.ONE, pieces("B"))));
        assertThat(partly.state()).isEqualTo(ReturnState.PARTIAL);
        Return cut = warehouse.cancelReturn(back);

        assertThat(cut.state()).isEqualTo(ReturnState.RECEIVED);
        assertThat(cut.lines().get(0).lots()).isEqualTo(pieces("B"));
        assertRefused(PortRefusalCode.EXCEEDS_REMAINING, () -> announced(delivery, 1, pieces("B")));
        assertThat(warehouse.receive(announced(delivery, 2, pieces("A", "C"))).state())
                .isEqualTo(ReturnState.RECEIVED);
    }

    @Test
    @DisplayName("RET-7: no more of a lot comes back than was delivered of it")
    void byLot() {
        List<LotQuantity> shipped = List.of(
                new LotQuantity(LotNumber.of("L1"), BigDecimal.valueOf(2)),
                new LotQuantity(LotNumber.of("L2"), BigDecimal.ONE));
        DeliveryId delivery = delivered(Tracking.LOT, shipped);
        List<LotQuantity> three = List.of(new LotQuantity(LotNumber.of("L1"), BigDecimal.valueOf(3)));
        List<LotQuantity> two = List.of(new LotQuantity(LotNumber.of("L1"), BigDecimal.valueOf(2)));

        assertRefused(PortRefusalCode.EXCEEDS_REMAINING, () -> announced(delivery, 3, three));
        assertRefused(PortRefusalCode.REJECTED, () -> announced(delivery, 3, two));
        assertRefused(PortRefusalCode.REJECTED, () -> announced(delivery, 2, List.of()));
        assertThat(announced(delivery, 2, two)).isNotNull();
        assertRefused(PortRefusalCode.EXCEEDS_REMAINING, () -> announced(delivery, 1, pieces("L1")));
    }

    @Test
    @DisplayName("no more is received than is still to come, and nothing once all is there")
    void receive() {
        ReturnId back = announced(delivered(Tracking.NONE, List.of()), 2, List.of());
        Arrival three = Arrival.of(FIRST, BigDecimal.valueOf(3));
        Arrival one = Arrival.of(FIRST, BigDecimal.ONE);

        assertRefused(PortRefusalCode.EXCEEDS_REMAINING, () -> warehouse.receive(back, List.of(three)));
        assertRefused(
                PortRefusalCode.REJECTED, () -> warehouse.receive(back, List.of(Arrival.of(FIRST, BigDecimal.ZERO))));
        assertThat(warehouse.receive(back, List.of(one)).state()).isEqualTo(ReturnState.PARTIAL);
        assertThat(warehouse.receive(back).state()).isEqualTo(ReturnState.RECEIVED);
        assertRefused(PortRefusalCode.WRONG_STATE, () -> warehouse.receive(back, List.of(one)));
    }

    @Test
    @DisplayName("quantities are whole steps of the unit of the product")
    void steps() {
        DeliveryId delivery = delivered(Tracking.NONE, List.of());
        ReturnRequest half = ReturnRequest.builder()
                .delivery(delivery)
                .customer(customer)
                .lines(List.of(new ReturnRequestLine(
                        FIRST, Quantity.of(new BigDecimal("0.5"), UnitOfMeasure.of("pcs")), List.of())))
                .inert(false)
                .build();
        ReturnRequest kilograms = ReturnRequest.builder()
                .from(half)
                .lines(List.of(new ReturnRequestLine(FIRST, Quantity.of(1, "kg"), List.of())))
                .build();

        assertRefused(PortRefusalCode.REJECTED, () -> warehouse.announce(half));
        assertRefused(PortRefusalCode.REJECTED, () -> warehouse.announce(kilograms));
    }
}
