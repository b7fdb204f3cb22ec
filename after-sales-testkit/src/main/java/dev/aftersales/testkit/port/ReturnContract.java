/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.InventoryEffect;
import dev.aftersales.spi.inventory.Move;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnId;
import dev.aftersales.spi.inventory.ReturnLine;
import dev.aftersales.spi.inventory.ReturnRequest;
import dev.aftersales.spi.inventory.ReturnState;
import dev.aftersales.testkit.port.report.PortRule;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** What holds of creating returns. */
public abstract class ReturnContract extends DeliveryListContract {

    ReturnContract() {}

    @PortRule(
            id = "INV-10",
            says =
                    "a return is made as asked, of the delivery and customer that were asked for, and is read back as answered",
            because = "the warehouse would wait for other goods than the customer sends")
    final void creates() {
        Delivery delivery = delivered(backEnd().customer(), pieces(5), pieces(7));
        Move second = delivery.moves().get(1);
        PortKey key = newKey();

        Return back = made(port().createReturn(
                        call(key),
                        request(delivery, line(second, BigDecimal.valueOf(2))).build()));

        assertThat(back.delivery()).isEqualTo(delivery.id());
        assertThat(back.customer()).isEqualTo(delivery.customer());
        assertThat(back.lines())
                .extracting(ReturnLine::move, ReturnLine::planned)
                .containsExactly(tuple(
                        second.id(),
                        Quantity.of(BigDecimal.valueOf(2), second.quantity().unit())));
        if (port().guarantee(InventoryEffect.CREATE_RETURN).strength() != EffectStrength.NONE) {
            assertThat(back.key()).isEqualTo(key);
        }
        assertThat(read(back.id())).isEqualTo(back);
        assertThat(returnsOf(delivery)).containsExactly(back);
    }

    @PortRule(
            id = "INV-11",
            says = "nothing counts as received before it is",
            because = "the customer would be refunded for goods that never came")
    final void receivesNothing() {
        Return created = created(request(delivered(3), 2).build());
        Return expected = expected(request(delivered(3), 2).build());

        assertThat(created.state()).isEqualTo(isStaged() ? ReturnState.DRAFT : ReturnState.EXPECTED);
        assertThat(expected.state()).isEqualTo(ReturnState.EXPECTED);
        assertThat(Stream.of(created, expected, read(expected.id())).flatMap(back -> back.lines().stream()))
                .allSatisfy(line -> assertThat(line.received()).isEqualByComparingTo("0"));
    }

    @PortRule(
            id = "INV-12",
            says = "quantities are kept in the smallest step of their unit",
            because = "what is rounded away is neither returned nor refunded")
    final void exact() {
        Delivery delivery = delivered(backEnd().customer(), odd(backEnd().measured()));
        Move move = delivery.moves().get(0);
        BigDecimal amount = move.unitRounding().multiply(BigDecimal.valueOf(1_234));

        Return back = expected(request(delivery, line(move, amount)).build());

        assertThat(back.lines().get(0).planned())
                .isEqualTo(Quantity.of(amount, move.quantity().unit()));
        assertThat(takenOf(delivery)).isEqualByComparingTo(amount);
    }

    @PortRule(
            id = "INV-13",
            says = "a return of what does not exist, or of another customer's delivery, is refused as not found",
            because = "the goods of one customer would be returned in the name of another")
    final void notFound() {
        Delivery delivery = delivered(3);
        ReturnRequest request = request(delivery, 1).build();

        assertRefused(
                PortRefusalCode.NOT_FOUND,
                () -> expected(ReturnRequest.builder()
                        .from(request)
                        .delivery(DeliveryId.of("0"))
                        .build()));
        assertRefused(
                PortRefusalCode.NOT_FOUND,
                () -> expected(ReturnRequest.builder()
                        .from(request)
                        .customer(backEnd().customer())
                        .build()));
        assertThat(returnsOf(delivery)).isEmpty();
    }

    @PortRule(
            id = "INV-14",
            says = "a return of goods that were not delivered yet is refused",
            because = "the warehouse would wait for goods that it still has")
    final void notDone() {
        Delivery planned =
                delivery(backEnd().plan(backEnd().customer(), backEnd().pieces()));

        assertRefused(
                PortRefusalCode.WRONG_STATE, () -> expected(request(planned, 1).build()));
    }

    @PortRule(
            id = "INV-15",
            says = "the returns of a delivery are told with those made elsewhere, and without the cancelled ones",
            because = "the library could not know what is left, and would return too much or too little")
    final void elsewhere() {
        Delivery delivery = delivered(9);
        Return own = expected(request(delivery, 1).build());
        ReturnId elsewhere =
                backEnd().returnByHand(delivery.id(), delivery.moves().get(0).id(), BigDecimal.valueOf(2));
        ReturnId cancelled =
                backEnd().returnByHand(delivery.id(), delivery.moves().get(0).id(), BigDecimal.valueOf(3));
        backEnd().cancelByHand(cancelled);

        assertThat(returnsOf(delivery)).extracting(Return::id).containsExactlyInAnyOrder(own.id(), elsewhere);
        assertThat(takenOf(delivery)).isEqualByComparingTo("3");
        assertThat(read(elsewhere).key()).isNull();
        assertThat(read(cancelled).state()).isEqualTo(ReturnState.CANCELLED);
    }
}
