/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.inventory;

import static dev.aftersales.tryton.LiveErp.call;
import static dev.aftersales.tryton.LiveErp.key;
import static dev.aftersales.tryton.LiveErp.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.DeliveryQuery;
import dev.aftersales.spi.inventory.DeliveryState;
import dev.aftersales.spi.inventory.InventoryPort;
import dev.aftersales.spi.inventory.Move;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnIdRequest;
import dev.aftersales.spi.inventory.ReturnRequest;
import dev.aftersales.spi.inventory.ReturnRequestLine;
import dev.aftersales.spi.inventory.ReturnState;
import dev.aftersales.spi.inventory.Tracking;
import dev.aftersales.tryton.LiveErp;
import dev.aftersales.tryton.WithErp;
import dev.aftersales.tryton.rpc.Conversation;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithErp
class TrytonInventoryTest {

    private final LiveErp erp = new LiveErp();
    private final InventoryPort port = erp.ports().asPorts().inventory().orElseThrow();

    private Delivery delivery(String seeded) {
        return port.delivery(reading(), DeliveryId.of(erp.seeded("deliveries/" + seeded)))
                .orElseThrow();
    }

    private static Move first(Delivery delivery, Tracking tracking) {
        return delivery.moves().stream()
                .filter(move -> move.tracking() == tracking)
                .findFirst()
                .orElseThrow();
    }

    private static ReturnRequest one(Delivery delivery, Move move) {
        return ReturnRequest.builder()
                .delivery(delivery.id())
                .customer(delivery.customer())
                .addLines(new ReturnRequestLine(move.id(), move.quantity().withAmount(BigDecimal.ONE), move.lots()))
                .inert(false)
                .build();
    }

    private static Return done(Answer<Return> answer) {
        return ((Answer.Done<Return>) answer).document();
    }

    @Test
    @DisplayName("RET-2: deliveries with their units, fractions and lots")
    void reads() {
        Delivery tracked = delivery("tracked");
        assertThat(tracked.state()).isEqualTo(DeliveryState.DONE);
        assertThat(tracked.moves())
                .filteredOn(move -> move.tracking() == Tracking.LOT)
                .hasSize(2);
        assertThat(first(tracked, Tracking.NONE).quantity().amount()).isEqualByComparingTo("7.25");
        assertThat(tracked.doneAt()).isNotNull();
        assertThat(tracked.saleOrder()).hasToString(erp.seeded("sales/tracked"));
        assertThat(delivery("undelivered").state()).isEqualTo(DeliveryState.OPEN);
    }

    @Test
    @DisplayName("RET-1: done deliveries of the customer, by product")
    void lists() {
        DeliveryQuery query = DeliveryQuery.builder()
                .customer(CustomerId.of(erp.seeded("customer")))
                .product(ProductId.of(erp.seeded("products/PUMP")))
                .build();
        assertThat(port.deliveries(reading(), query).items())
                .extracting(Delivery::id)
                .containsExactly(DeliveryId.of(erp.seeded("deliveries/tracked")));
    }

    @Test
    @DisplayName("RET-4: a return names the moves it reverses, carries its key, and is made once for it")
    void returns() {
        Delivery delivery = delivery("plain");
        PortKey key = key();
        Return made = done(port.createReturn(call(key), one(delivery, first(delivery, Tracking.NONE))));
        assertThat(made.state()).isEqualTo(ReturnState.EXPECTED);
        assertThat(made.delivery()).isEqualTo(delivery.id());
        assertThat(done(port.createReturn(call(key), one(delivery, first(delivery, Tracking.NONE)))))
                .isEqualTo(made);
        assertThat(port.lookupReturn(reading(), key)).isEqualTo(Lookup.of(List.of(made)));
        assertThat(port.returnsOf(reading(), delivery.id())).contains(made);
        Conversation hand = erp.byHand();
        erp.press(hand, "stock.shipment.out.return", Long.parseLong(made.id().value()), "receive");
        Return received = port.findReturn(reading(), made.id()).orElseThrow();
        assertThat(received.state()).isEqualTo(ReturnState.RECEIVED);
        assertThat(received.lines().get(0).received()).isEqualByComparingTo("1");
        assertThatThrownBy(() -> port.cancelReturn(call(key()), new ReturnIdRequest(made.id())))
                .isInstanceOfSatisfying(
                        PortRefused.class, no -> assertThat(no.code()).isEqualTo(PortRefusalCode.WRONG_STATE));
    }

    @Test
    @DisplayName("RET-6, RET-7: a lot comes back as that lot; cancelled, it is free again and its key still finds it")
    void lots() {
        Delivery delivery = delivery("tracked");
        Move pump = first(delivery, Tracking.LOT);
        PortKey key = key();
        Return made = done(port.createReturn(call(key), one(delivery, pump)));
        assertThat(made.lines().get(0).lots()).isEqualTo(pump.lots());
        PortKey cancel = key();
        Return cancelled = done(port.cancelReturn(call(cancel), new ReturnIdRequest(made.id())));
        assertThat(cancelled.state()).isEqualTo(ReturnState.CANCELLED);
        assertThat(done(port.cancelReturn(call(cancel), new ReturnIdRequest(made.id()))))
                .isEqualTo(cancelled);
        assertThat(port.lookupReturn(reading(), cancel)).isEqualTo(Lookup.of(List.of(cancelled)));
        assertThat(port.lookupReturn(reading(), key)).isEqualTo(Lookup.of(List.of(cancelled)));
        assertThat(port.returnsOf(reading(), delivery.id())).doesNotContain(cancelled);
    }

    @Test
    @DisplayName("RET-3: other lots, another customer and what was not delivered yet are refused")
    void refusals() {
        Delivery delivery = delivery("tracked");
        Move pump = first(delivery, Tracking.LOT);
        ReturnRequest good = one(delivery, pump);
        ReturnRequest without = ReturnRequest.builder()
                .from(good)
                .lines(List.of(new ReturnRequestLine(pump.id(), pump.quantity(), List.of())))
                .build();
        assertThat(refusal(without)).isEqualTo(PortRefusalCode.REJECTED);
        ReturnRequest ofOther = ReturnRequest.builder()
                .from(good)
                .customer(CustomerId.of(erp.seeded("otherCustomer")))
                .build();
        assertThat(refusal(ofOther)).isEqualTo(PortRefusalCode.NOT_FOUND);
        Delivery open = delivery("undelivered");
        assertThat(refusal(one(open, open.moves().get(0)))).isEqualTo(PortRefusalCode.WRONG_STATE);
    }

    private PortRefusalCode refusal(ReturnRequest request) {
        try {
            port.createReturn(call(key()), request);
        } catch (PortRefused refused) {
            return refused.code();
        }
        throw new AssertionError("not refused");
    }
}
