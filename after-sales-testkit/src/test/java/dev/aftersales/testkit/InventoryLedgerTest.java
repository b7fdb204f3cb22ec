/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit;

import static dev.aftersales.testkit.PortCalls.call;
import static dev.aftersales.testkit.PortCalls.done;
import static dev.aftersales.testkit.PortCalls.reading;
import static dev.aftersales.testkit.PortCalls.refusedWith;
import static dev.aftersales.testkit.PortCalls.wholeReturn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.DeliveryQuery;
import dev.aftersales.spi.inventory.InventoryCapability;
import dev.aftersales.spi.inventory.LocationId;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnIdRequest;
import dev.aftersales.spi.inventory.ReturnRequest;
import dev.aftersales.spi.inventory.ReturnRequestLine;
import dev.aftersales.spi.inventory.ReturnState;
import dev.aftersales.spi.inventory.Tracking;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InventoryLedgerTest {

    private static final MoveId FIRST = MoveId.of("1");

    private final InMemoryErp erp = InMemoryErp.create();

    private Delivery desks() {
        return erp.delivery("OUT/1")
                .customer("gemini")
                .saleOrder("S1")
                .date("2026-01-31")
                .line("desk", 5)
                .done();
    }

    private Return announced(InMemoryErp at, Delivery delivery) {
        return done(at.inventory().createReturn(call("K1"), wholeReturn(delivery, false)));
    }

    @Test
    @DisplayName("a done delivery takes goods out of stock, once")
    void deliveryLeaves() {
        erp.restock("desk", 8);
        erp.delivery("OUT/0").customer("gemini").line("desk", 1).open();
        assertThat(erp.onHand("desk")).isEqualByComparingTo("8");

        Delivery delivery = desks();
        erp.put(delivery);

        assertThat(erp.onHand("desk")).isEqualByComparingTo("3");
    }

    @Test
    @DisplayName("a return is received in parts: partial until all has arrived, and stock rises with each part")
    void receive() {
        Return back = announced(erp, desks());
        assertThat(back.state()).isEqualTo(ReturnState.EXPECTED);
        assertThat(erp.onHand("desk")).isEqualByComparingTo("-5");

        Return partial = erp.receive(back.id(), Map.of(FIRST, new BigDecimal("2")));
        assertThat(partial.state()).isEqualTo(ReturnState.PARTIAL);
        assertThat(partial.lines().get(0).received()).isEqualByComparingTo("2");
        assertThat(erp.onHand("desk")).isEqualByComparingTo("-3");

        Return received = erp.receive(back.id());
        assertThat(received.state()).isEqualTo(ReturnState.RECEIVED);
        assertThat(erp.onHand("desk")).isEqualByComparingTo("0");
        refusedWith(PortRefusalCode.WRONG_STATE, () -> erp.receive(back.id()));
    }

    @Test
    @DisplayName("cancelling an expected return frees all of it")
    void cancel() {
        Return back = announced(erp, desks());

        Return cancelled = done(erp.inventory().cancelReturn(call("K2"), new ReturnIdRequest(back.id())));

        assertThat(cancelled.state()).isEqualTo(ReturnState.CANCELLED);
        assertThat(erp.inventory().returnsOf(reading(), back.delivery())).isEmpty();
        assertThat(done(erp.inventory().cancelReturn(call("K3"), new ReturnIdRequest(back.id()))))
                .isEqualTo(cancelled);
        refusedWith(PortRefusalCode.WRONG_STATE, () -> erp.receive(back.id()));
    }

    @Test
    @DisplayName("cancelling the rest of a partly received return keeps what was received, lots in order")
    void cancelRest() {
        Delivery delivery = erp.delivery("OUT/2")
                .customer("gemini")
                .lots("paint", Map.of("L1", 2L, "L2", 3L))
                .done();
        Return back = announced(erp, delivery);
        erp.receive(back.id(), Map.of(FIRST, new BigDecimal("3")));

        Return cut = done(erp.inventory().cancelReturn(call("K2"), new ReturnIdRequest(back.id())));

        assertThat(cut.state()).isEqualTo(ReturnState.RECEIVED);
        assertThat(cut.lines().get(0).planned()).isEqualTo(Quantity.of(3, "pcs"));
        assertThat(cut.lines().get(0).lots())
                .extracting(lot -> lot.lot() + " " + lot.amount())
                .containsExactly("L1 2", "L2 1");
        refusedWith(
                PortRefusalCode.WRONG_STATE,
                () -> erp.inventory().cancelReturn(call("K3"), new ReturnIdRequest(back.id())));
    }

    @Test
    @DisplayName("serial numbers are one piece each")
    void serials() {
        Delivery delivery = erp.delivery("OUT/3")
                .customer("gemini")
                .serials("camera", "SN1", "SN2")
                .ofKit("film-set")
                .done();

        assertThat(delivery.moves().get(0).tracking()).isEqualTo(Tracking.SERIAL);
        assertThat(delivery.moves().get(0).kit()).isEqualTo(ProductId.of("film-set"));
        Return back = erp.returnByHand(delivery.id()).serials("1", "SN2").expected();
        assertThat(back.lines().get(0).lots().get(0).lot().value()).isEqualTo("SN2");
        assertThat(back.key()).isNull();
    }

    @Test
    @DisplayName("nothing keeps returns below what was delivered, unless caps are enforced")
    void caps() {
        Delivery delivery = desks();
        for (int time = 0; time < 3; time++) {
            done(erp.inventory().createReturn(call("K" + time), wholeReturn(delivery, false)));
        }
        assertThat(erp.returnsOf(delivery.id())).hasSize(3);

        InMemoryErp careful = InMemoryErp.builder().enforcingCaps().build();
        careful.put(delivery);
        Return first = announced(careful, delivery);
        refusedWith(
                PortRefusalCode.EXCEEDS_REMAINING,
                () -> careful.inventory().createReturn(call("K2"), wholeReturn(delivery, false)));
        careful.cancelReturn(first.id());
        done(careful.inventory().createReturn(call("K3"), wholeReturn(delivery, false)));
    }

    @Test
    @DisplayName("what is another's, not delivered, empty, or in another unit is not returned")
    void refusals() {
        Delivery delivery = desks();
        ReturnRequest whole = wholeReturn(delivery, false);

        refused(
                PortRefusalCode.NOT_FOUND,
                ReturnRequest.builder()
                        .from(whole)
                        .customer(CustomerId.of("other"))
                        .build());
        refused(
                PortRefusalCode.REJECTED,
                ReturnRequest.builder().from(whole).lines(List.of()).build());
        refused(
                PortRefusalCode.REJECTED,
                ReturnRequest.builder()
                        .from(whole)
                        .lines(List.of(new ReturnRequestLine(FIRST, Quantity.of(1, "kg"), List.of())))
                        .build());
        refused(
                PortRefusalCode.REJECTED,
                ReturnRequest.builder()
                        .from(whole)
                        .lines(List.of(new ReturnRequestLine(FIRST, Quantity.of(0, "pcs"), List.of())))
                        .build());
        refused(
                PortRefusalCode.WRONG_STATE,
                wholeReturn(
                        erp.delivery("OUT/9").customer("gemini").line("desk", 1).open(), false));
    }

    private void refused(PortRefusalCode code, ReturnRequest request) {
        refusedWith(code, () -> erp.inventory().createReturn(call("K1"), request));
    }

    @Test
    @DisplayName("what is not declared is refused")
    void undeclared() {
        InMemoryErp plain = InMemoryErp.builder()
                .without(InventoryCapability.CANCEL_REST, InventoryCapability.SERIALS, InventoryCapability.LOCATION)
                .requiringReasonCodes()
                .build();
        Delivery camera = plain.delivery("OUT/3")
                .customer("gemini")
                .serials("camera", "SN1")
                .done();
        ReturnRequest bare = wholeReturn(plain.put(desks()), false);
        ReturnRequest reasoned =
                ReturnRequest.builder().from(bare).reasonCode("broken").build();
        ReturnRequest placed = ReturnRequest.builder()
                .from(reasoned)
                .location(LocationId.of("dock"))
                .build();
        ReturnRequest serial = ReturnRequest.builder()
                .from(wholeReturn(camera, false))
                .reasonCode("broken")
                .build();

        refusedWith(PortRefusalCode.REJECTED, () -> plain.inventory().createReturn(call("K1"), bare));
        refusedWith(PortRefusalCode.UNSUPPORTED, () -> plain.inventory().createReturn(call("K2"), placed));
        refusedWith(PortRefusalCode.UNSUPPORTED, () -> plain.inventory().createReturn(call("K3"), serial));
        Return back = done(plain.inventory().createReturn(call("K4"), reasoned));
        plain.receive(back.id(), Map.of(FIRST, BigDecimal.ONE));
        refusedWith(
                PortRefusalCode.UNSUPPORTED,
                () -> plain.inventory().cancelReturn(call("K5"), new ReturnIdRequest(back.id())));
    }

    @Test
    @DisplayName("done deliveries are listed newest first, by customer, order and product")
    void listing() {
        erp.delivery("OUT/1")
                .customer("gemini")
                .date("2026-01-01")
                .saleOrder("S1")
                .line("desk", 1)
                .done();
        erp.delivery("OUT/2")
                .customer("gemini")
                .date("2026-01-03")
                .line("lamp", 1)
                .done();
        erp.delivery("OUT/3")
                .customer("gemini")
                .date("2026-01-02")
                .line("desk", 1)
                .done();
        erp.delivery("OUT/4").customer("gemini").line("desk", 1).open();
        DeliveryQuery all =
                DeliveryQuery.builder().customer(CustomerId.of("gemini")).build();

        assertThat(numbers(all)).containsExactly("OUT/2", "OUT/3", "OUT/1");
        assertThat(numbers(DeliveryQuery.builder()
                        .from(all)
                        .product(ProductId.of("desk"))
                        .build()))
                .containsExactly("OUT/3", "OUT/1");
        assertThat(numbers(DeliveryQuery.builder()
                        .from(all)
                        .saleOrder(SaleOrderId.of("S1"))
                        .build()))
                .containsExactly("OUT/1");
    }

    private List<String> numbers(DeliveryQuery query) {
        return erp.inventory().deliveries(reading(), query).items().stream()
                .map(Delivery::number)
                .toList();
    }
}
