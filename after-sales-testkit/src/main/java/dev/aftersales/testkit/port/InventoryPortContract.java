/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.InventoryCapability;
import dev.aftersales.spi.inventory.InventoryPort;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnId;
import dev.aftersales.spi.inventory.ReturnIdRequest;
import dev.aftersales.spi.inventory.ReturnState;
import dev.aftersales.testkit.port.report.PortRule;
import java.math.BigDecimal;
import java.util.Optional;

/** What every {@link InventoryPort} must do. Extend it, and say how to create things in the back end. */
public abstract class InventoryPortContract extends ReturnTermsContract {

    /** For the classes of vendors. */
    protected InventoryPortContract() {}

    @PortRule(
            id = "INV-23",
            says = "what was received is told line by line: in part, then in full",
            because = "the agent would refund goods that have not come, or wait for goods that have")
    final void receives() {
        Delivery delivery = delivered(5);
        ReturnId back = expected(request(delivery, 3).build()).id();

        BigDecimal rest = BigDecimal.valueOf(3);
        if (backEnd().receivesInPart()) {
            backEnd().receive(back, first(delivery), BigDecimal.ONE);
            assertReceived(back, ReturnState.PARTIAL, "1");
            rest = BigDecimal.valueOf(2);
        }

        backEnd().receive(back, first(delivery), rest);
        assertReceived(back, ReturnState.RECEIVED, "3");
        assertThat(takenOf(delivery)).isEqualByComparingTo("3");
    }

    private void assertReceived(ReturnId id, ReturnState state, String amount) {
        Return back = read(id);
        assertThat(back.state()).isEqualTo(state);
        assertThat(back.lines().get(0).received()).isEqualByComparingTo(amount);
    }

    private static MoveId first(Delivery delivery) {
        return delivery.moves().get(0).id();
    }

    @PortRule(
            id = "INV-24",
            says = "returning and receiving goods credits nothing",
            because = "the customer would be paid twice: by the return, and by the refund that the agent makes")
    final void creditsNothing() {
        Delivery delivery = delivered(2);
        Return back = expected(request(delivery, 2).build());

        backEnd().receive(back.id(), first(delivery), BigDecimal.valueOf(2));

        assertThat(backEnd().isCredited(delivery.customer())).isFalse();
    }

    @PortRule(
            id = "INV-25",
            says =
                    "a return of which nothing came is cancelled, and frees what it took; without CANCEL that is refused",
            because = "goods that never came back could never be returned again")
    final void cancels() {
        Delivery delivery = delivered(2);
        ReturnIdRequest back =
                new ReturnIdRequest(expected(request(delivery, 2).build()).id());
        if (!can(InventoryCapability.CANCEL)) {
            refusedAsUndeclared(InventoryCapability.CANCEL, () -> port().cancelReturn(call(newKey()), back));
            assertThat(read(back.id()).state()).isEqualTo(ReturnState.EXPECTED);
            return;
        }
        assertThat(made(port().cancelReturn(call(newKey()), back)).state()).isEqualTo(ReturnState.CANCELLED);
        assertThat(read(back.id()).state()).isEqualTo(ReturnState.CANCELLED);
        assertThat(returnsOf(delivery)).isEmpty();
        expected(request(delivery, 2).build());
        assertRefused(
                PortRefusalCode.NOT_FOUND,
                () -> port().cancelReturn(call(newKey()), new ReturnIdRequest(ReturnId.of("0"))));
    }

    @PortRule(
            id = "INV-26",
            says =
                    "of a return of which a part came the rest is cancelled, and the part stays; without CANCEL_REST that is refused",
            because = "what the customer keeps could not be returned later, or what came would be forgotten")
    final void cancelsRest() {
        if (!backEnd().receivesInPart()) {
            assertThat(can(InventoryCapability.CANCEL_REST))
                    .as("declares what cannot be")
                    .isFalse();
            notOffered("receiving in part");
            return;
        }
        Delivery delivery = delivered(5);
        ReturnIdRequest back =
                new ReturnIdRequest(expected(request(delivery, 4).build()).id());
        backEnd().receive(back.id(), first(delivery), BigDecimal.ONE);
        if (!can(InventoryCapability.CANCEL_REST)) {
            refusedAsUndeclared(InventoryCapability.CANCEL_REST, () -> port().cancelReturn(call(newKey()), back));
            assertReceived(back.id(), ReturnState.PARTIAL, "1");
            return;
        }
        assertThat(made(port().cancelReturn(call(newKey()), back)).state()).isEqualTo(ReturnState.RECEIVED);
        assertReceived(back.id(), ReturnState.RECEIVED, "1");
        assertThat(read(back.id()).lines())
                .extracting(line -> line.planned().amount())
                .allSatisfy(planned -> assertThat(planned).isEqualByComparingTo("1"));
        assertThat(takenOf(delivery)).isEqualByComparingTo("1");
    }

    @PortRule(
            id = "INV-27",
            says = "what was received in full is not cancelled",
            because = "goods that are back would count as never returned")
    final void receivedStays() {
        Delivery delivery = delivered(2);
        ReturnId back = expected(request(delivery, 2).build()).id();
        backEnd().receive(back, first(delivery), BigDecimal.valueOf(2));

        assertRefused(
                can(InventoryCapability.CANCEL) ? PortRefusalCode.WRONG_STATE : PortRefusalCode.UNSUPPORTED,
                () -> port().cancelReturn(call(newKey()), new ReturnIdRequest(back)));
        assertThat(takenOf(delivery)).isEqualByComparingTo("2");
    }

    @PortRule(
            id = "INV-28",
            says =
                    "a draft takes nothing until it is activated, and an activated one is answered as it stands; otherwise that is refused",
            because = "the warehouse would wait for goods of an action that was given up")
    final void activates() {
        Delivery delivery = delivered(3);
        Return created = created(request(delivery, 2).build());
        ReturnIdRequest draft = new ReturnIdRequest(created.id());
        if (!isStaged()) {
            refusedAsUndeclared(EffectStrength.STAGED, () -> port().activateReturn(call(newKey()), draft));
            return;
        }
        assertThat(takenOf(delivery)).isEqualByComparingTo("0");
        Return activated = made(port().activateReturn(call(newKey()), draft));
        assertThat(activated.state()).isEqualTo(ReturnState.EXPECTED);
        assertThat(activated.lines()).isEqualTo(created.lines());
        assertThat(made(port().activateReturn(call(newKey()), draft))).isEqualTo(activated);
        assertThat(read(draft.id())).isEqualTo(activated);
        assertThat(takenOf(delivery)).isEqualByComparingTo("2");
    }

    @PortRule(
            id = "INV-29",
            says = "a cancelled return is not activated",
            because = "an action that was cancelled would come back to life")
    final void staysCancelled() {
        ReturnIdRequest back =
                new ReturnIdRequest(created(request(delivered(3), 2).build()).id());
        if (!isStaged()) {
            refusedAsUndeclared(EffectStrength.STAGED, () -> port().activateReturn(call(newKey()), back));
            return;
        }
        backEnd().cancelByHand(back.id());

        assertThat(answered(back)).isIn(Optional.empty(), Optional.of(ReturnState.CANCELLED));
        assertThat(read(back.id()).state()).isEqualTo(ReturnState.CANCELLED);
    }

    /** In which state an activation answers the return; empty when it is refused. */
    private Optional<ReturnState> answered(ReturnIdRequest request) {
        try {
            Answer<Return> answer = port().activateReturn(call(newKey()), request);
            return Optional.of(made(answer).state());
        } catch (PortRefused refused) {
            return Optional.empty();
        }
    }
}
