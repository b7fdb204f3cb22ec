/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import static dev.aftersales.returns.ReturnCounter.ONE;
import static dev.aftersales.returns.ReturnCounter.assertRefused;
import static dev.aftersales.returns.ReturnCounter.back;
import static dev.aftersales.returns.ReturnCounter.pcs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.Outcome;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.InventoryCapability;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnState;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.InMemoryErpBuilder;
import dev.aftersales.testkit.fault.Fault;
import dev.aftersales.testkit.fault.Operation;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReturnCancellationRulesTest {

    private static final int DELIVERED = 5;

    private static void with(InMemoryErpBuilder backEnd, Consumer<ReturnCounter> test) {
        try (ReturnCounter counter = ReturnCounter.over(backEnd)) {
            test.accept(counter);
        }
    }

    @Test
    @DisplayName("RET-2: cancelling the rest of a partly received return frees only what was not received")
    void freesUnreceived() {
        with(InMemoryErp.builder(), counter -> {
            Delivery delivery = counter.delivered(DELIVERED);
            Return transfer = counter.announce(back(delivery, 4));
            counter.receive(transfer.id(), ONE, 3);

            Return cut = counter.cancel(transfer.id()).orElseThrow().transfer();

            assertThat(cut.state()).isEqualTo(ReturnState.RECEIVED);
            assertThat(counter.returnable(delivery, ONE)).isEqualTo(pcs(2));
            assertRefused(counter.execute(back(delivery, 3)), RefusalCode.EXCEEDS_RETURNABLE);
        });
    }

    @Test
    @DisplayName("RET-2: goods received while a cancellation is on its way stay returned")
    void freesNothingReceivedMeanwhile() {
        with(InMemoryErp.builder(), counter -> {
            Delivery delivery = counter.delivered(DELIVERED);
            Return transfer = counter.announce(back(delivery, DELIVERED));
            counter.erp.faults().next(Operation.CANCEL_RETURN, new Fault("received meanwhile", attempt -> {
                counter.receive(transfer.id(), ONE, 2);
                return attempt.proceed();
            }));

            counter.cancel(transfer.id()).orElseThrow();

            assertThat(counter.returnable(delivery, ONE)).isEqualTo(pcs(3));
            assertRefused(counter.execute(back(delivery, 4)), RefusalCode.EXCEEDS_RETURNABLE);
            assertThat(counter.announce(back(delivery, 3)).state()).isEqualTo(ReturnState.EXPECTED);
        });
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("RET-2: a cancellation whose answer is lost frees what was not received, once it is found")
    @EnumSource(
            value = EffectStrength.class,
            names = {"KEYED", "STAGED", "LOOKUP"})
    void freesAfterLostAnswer(EffectStrength strength) {
        with(InMemoryErp.builder().strength(strength), counter -> {
            Delivery delivery = counter.delivered(DELIVERED);
            Return transfer = counter.announce(back(delivery, DELIVERED));
            counter.receive(transfer.id(), ONE, 1);
            counter.erp.faults().next(Operation.CANCEL_RETURN, Fault.actThenTimeOut());

            assertThat(counter.cancel(transfer.id())).isInstanceOf(Outcome.Unknown.class);
            assertThat(counter.returnable(delivery, ONE)).isEqualTo(pcs(0));
            counter.recover();

            assertThat(counter.returnable(delivery, ONE)).isEqualTo(pcs(4));
            assertThat(counter.changed(transfer.id())).isFalse();
        });
    }

    @Test
    @DisplayName("RET-2: what a crash left unadjusted after a cancellation, polling makes good")
    void pollingMakesGood() {
        with(InMemoryErp.builder(), counter -> {
            Delivery delivery = counter.delivered(DELIVERED);
            Return transfer = counter.announce(back(delivery, DELIVERED));
            counter.erp.cancelReturn(transfer.id());
            assertThat(counter.returnable(delivery, ONE)).isEqualTo(pcs(0));

            counter.clock.advance(Duration.ofMinutes(2));
            assertThat(counter.afterSales.poll(10)).isEqualTo(1);

            assertThat(counter.returnable(delivery, ONE)).isEqualTo(pcs(DELIVERED));
        });
    }

    @Test
    @DisplayName("RET-6: a received return, or a part where the back end cannot cancel the rest, stays")
    void keepsReceived() {
        with(InMemoryErp.builder().without(InventoryCapability.CANCEL_REST), counter -> {
            Delivery delivery = counter.delivered(DELIVERED);
            Return part = counter.announce(back(delivery, 2));
            Return whole = counter.announce(back(delivery, 2));
            counter.receive(part.id(), ONE, 1);
            counter.erp.receive(whole.id());

            assertRefused(counter.cancel(part.id()), RefusalCode.RETURN_RECEIVED);
            assertRefused(counter.cancel(whole.id()), RefusalCode.RETURN_RECEIVED);
            assertThat(counter.returnable(delivery, ONE)).isEqualTo(pcs(1));
        });
    }

    @Test
    @DisplayName("RET-6: a back end that cannot cancel is not asked to, and a return is cancelled once")
    void cancelsWhereItCan() {
        with(InMemoryErp.builder().without(InventoryCapability.CANCEL), counter -> {
            Return transfer = counter.announce(back(counter.delivered(DELIVERED), 2));
            assertRefused(counter.cancel(transfer.id()), RefusalCode.NOT_SUPPORTED);
            assertThat(counter.erp.journal().of(Operation.CANCEL_RETURN)).isEmpty();
        });
        with(InMemoryErp.builder(), counter -> {
            Return transfer = counter.announce(back(counter.delivered(DELIVERED), 2));
            counter.cancel(transfer.id()).orElseThrow();
            assertRefused(counter.cancel(transfer.id()), RefusalCode.NOT_CANCELLABLE);
        });
    }

    @Test
    @DisplayName("EXE-10: goods received and returns cancelled in the back end come into caps and view")
    void followsBackEnd() {
        with(InMemoryErp.builder(), counter -> {
            Delivery delivery = counter.delivered(DELIVERED);
            List<Return> two = List.of(counter.announce(back(delivery, 2)), counter.announce(back(delivery, 3)));
            counter.erp.receive(two.get(0).id());
            counter.erp.cancelReturn(two.get(1).id());

            assertThat(two).allMatch(transfer -> counter.changed(transfer.id()));

            assertThat(counter.returnable(delivery, ONE)).isEqualTo(pcs(3));
            assertThat(counter.desk
                            .view(ReturnCounter.TICKET)
                            .smartButtons()
                            .get(0)
                            .documents())
                    .extracting(link -> link.state())
                    .containsExactlyInAnyOrder("RECEIVED", "CANCELLED");
        });
    }
}
