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
import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnState;
import dev.aftersales.store.EntryKind;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.fault.Fault;
import dev.aftersales.testkit.fault.Operation;
import dev.aftersales.ticket.ChatterLine;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReturnDeliveryGuaranteeTest {

    private static ReturnCounter over(EffectStrength strength) {
        return ReturnCounter.over(InMemoryErp.builder().strength(strength));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("RET-6: of many agents at once no more get through than was delivered")
    @EnumSource(
            value = EffectStrength.class,
            names = {"KEYED", "STAGED", "LOOKUP"})
    void neverTooManyAtOnce(EffectStrength strength) throws Exception {
        try (ReturnCounter counter = over(strength)) {
            Delivery delivery = counter.delivered(5);

            List<Outcome<ReturnedGoods>> outcomes = atOnce(counter, delivery, 12);

            assertThat(outcomes).filteredOn(Outcome.Completed.class::isInstance).hasSize(5);
            assertThat(outcomes)
                    .filteredOn(outcome -> !(outcome instanceof Outcome.Completed))
                    .allSatisfy(outcome -> assertRefused(outcome, RefusalCode.EXCEEDS_RETURNABLE));
            assertThat(counter.liveInBackEnd(delivery, ONE)).isEqualByComparingTo("5");
        }
    }

    private static List<Outcome<ReturnedGoods>> atOnce(ReturnCounter counter, Delivery delivery, int agents)
            throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(agents);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Outcome<ReturnedGoods>>> running = new ArrayList<>();
        for (int i = 0; i < agents; i++) {
            running.add(threads.submit(() -> {
                start.await();
                return counter.execute(back(delivery, 1));
            }));
        }
        start.countDown();
        List<Outcome<ReturnedGoods>> outcomes = new ArrayList<>();
        for (Future<Outcome<ReturnedGoods>> one : running) {
            outcomes.add(one.get());
        }
        threads.shutdown();
        return outcomes;
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("EXE-3: a return whose answer is lost is found, not made again")
    @EnumSource(
            value = EffectStrength.class,
            names = {"KEYED", "STAGED", "LOOKUP"})
    void findsLostAnswers(EffectStrength strength) {
        try (ReturnCounter counter = over(strength)) {
            Delivery delivery = counter.delivered(5);
            counter.erp.faults().next(Operation.CREATE_RETURN, Fault.actThenTimeOut());
            RequestKey key = RequestKey.of("form-1");

            assertThat(counter.desk.execute(back(delivery, 3), key)).isInstanceOf(Outcome.Unknown.class);
            assertThat(counter.returnable(delivery, ONE)).isEqualTo(pcs(2));
            counter.recover();

            assertThat(counter.desk
                            .execute(back(delivery, 3), key)
                            .orElseThrow()
                            .state())
                    .isEqualTo(ReturnState.EXPECTED);
            assertThat(counter.erp.returnsOf(delivery.id())).hasSize(1);
            assertThat(counter.returnable(delivery, ONE)).isEqualTo(pcs(2));
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("EXE-3: a request that got lost is sent again under the same key")
    @EnumSource(
            value = EffectStrength.class,
            names = {"KEYED", "STAGED", "LOOKUP"})
    void repeatsLostRequests(EffectStrength strength) {
        try (ReturnCounter counter = over(strength)) {
            Delivery delivery = counter.delivered(5);
            counter.erp.faults().next(Operation.CREATE_RETURN, Fault.lost());

            counter.execute(back(delivery, 3));
            counter.recover();

            assertThat(counter.liveInBackEnd(delivery, ONE)).isEqualByComparingTo("3");
            assertThat(counter.returnable(delivery, ONE)).isEqualTo(pcs(2));
        }
    }

    @Test
    @DisplayName("RET-4: a staged back end gets one draft made expected; one too many that is found is withdrawn")
    void withdrawsSurplusDrafts() {
        try (ReturnCounter counter = over(EffectStrength.STAGED)) {
            Delivery delivery = counter.delivered(5);
            counter.erp.faults().next(Operation.CREATE_RETURN, new Fault("twice, and no answer", attempt -> {
                attempt.proceed();
                attempt.proceed();
                throw new IllegalStateException("no answer");
            }));

            counter.execute(back(delivery, 5));
            counter.recover();

            assertThat(counter.erp.returnsOf(delivery.id()))
                    .singleElement()
                    .satisfies(transfer -> assertThat(transfer.state()).isEqualTo(ReturnState.EXPECTED));
            assertThat(counter.erp.journal().of(Operation.CANCEL_RETURN)).hasSize(1);
        }
    }

    @Test
    @DisplayName("RET-6: a draft of ours that nobody knows of takes nothing, for nobody will make it expected")
    void unknownDraftTakesNothing() {
        try (ReturnCounter counter = over(EffectStrength.STAGED)) {
            Delivery delivery = counter.delivered(5);
            counter.erp.faults().next(Operation.CREATE_RETURN, Fault.twice());

            counter.announce(back(delivery, 3));

            assertThat(counter.erp.returnsOf(delivery.id()))
                    .extracting(Return::state)
                    .containsExactlyInAnyOrder(ReturnState.DRAFT, ReturnState.EXPECTED);
            assertThat(counter.returnable(delivery, ONE)).isEqualTo(pcs(2));
        }
    }

    @Test
    @DisplayName("RET-6: a refused return frees what it had reserved, and of a staged one the draft is withdrawn")
    void refusalFrees() {
        try (ReturnCounter counter = over(EffectStrength.STAGED)) {
            Delivery delivery = counter.delivered(5);
            counter.erp.faults().next(Operation.ACTIVATE_RETURN, Fault.refuse(PortRefusalCode.REJECTED));

            assertRefused(counter.execute(back(delivery, 5)), RefusalCode.BACK_END_REFUSED);

            assertThat(counter.erp.returnsOf(delivery.id())).isEmpty();
            assertThat(counter.returnable(delivery, ONE)).isEqualTo(pcs(5));
        }
    }

    @Test
    @DisplayName(
            "EXE-6: a return of more than asked, or of another customer, is held for an operator and keeps its reservation")
    void holdsBrokenAnswers() {
        for (Fault fault : List.of(Fault.moreThanAsked(), Fault.wrongCustomer())) {
            try (ReturnCounter counter = ReturnCounter.open()) {
                Delivery delivery = counter.delivered(5);
                counter.erp.faults().next(Operation.CREATE_RETURN, fault);

                Outcome<ReturnedGoods> outcome = counter.execute(back(delivery, 2));

                assertThat(outcome)
                        .isInstanceOfSatisfying(
                                Outcome.Unknown.class,
                                unknown -> assertThat(unknown.needsOperator()).isTrue());
                assertThat(counter.returnable(delivery, ONE)).isEqualTo(pcs(3));
            }
        }
    }

    @Test
    @DisplayName("RET-6: what people return in the back end itself counts, and an overshoot of theirs is reported")
    void reportsOvershoot() {
        try (ReturnCounter counter = ReturnCounter.open()) {
            Delivery delivery = counter.delivered(5);
            Return ours = counter.announce(back(delivery, 4));
            counter.erp.returnByHand(delivery.id()).line("1", 3).expected();
            assertRefused(counter.execute(back(delivery, 1)), RefusalCode.EXCEEDS_RETURNABLE);

            counter.erp.receive(ours.id());
            counter.changed(ours.id());

            assertThat(counter.desk.view(ReturnCounter.TICKET).chatter())
                    .extracting(ChatterLine::kind)
                    .contains(EntryKind.OVER_CAP);
        }
    }
}
