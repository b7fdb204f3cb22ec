/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.aftersales.spi.Actor;
import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.CloseResult;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.PortUnavailable;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.DeliveryQuery;
import dev.aftersales.spi.inventory.InventoryPort;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnRequest;
import dev.aftersales.spi.inventory.ReturnRequestLine;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private static final TenantId TENANT = TenantId.of("default");
    private static final ReadContext READING = new ReadContext(TENANT, Instant.MAX, Locale.ENGLISH);

    private final SettableClock clock = SettableClock.at("2026-02-01T10:00:00Z");
    private final InMemoryErp erp =
            InMemoryErp.builder().clock(clock).closingKeys().build();
    private final Faults faults = erp.faults();
    private final Delivery delivery =
            erp.delivery("OUT/1").customer("gemini").line("desk", 5).done();

    private Answer<Return> attempt(String key) {
        return attempt(erp, key);
    }

    private static Answer<Return> attempt(InMemoryErp erp, String key) {
        Call call = Call.builder()
                .tenant(TENANT)
                .key(PortKey.of(key))
                .deadline(Instant.MAX)
                .actor(Actor.agent(TENANT, UserId.of("marta")))
                .build();
        ReturnRequest request = ReturnRequest.builder()
                .delivery(DeliveryId.of("OUT/1"))
                .customer(CustomerId.of("gemini"))
                .lines(List.of(new ReturnRequestLine(MoveId.of("1"), Quantity.of(1, "pcs"), List.of())))
                .inert(false)
                .build();
        return erp.inventory().createReturn(call, request);
    }

    private static Return document(Answer<Return> answer) {
        return ((Answer.Done<Return>) answer).document();
    }

    private int happened() {
        return erp.returnsOf(delivery.id()).size();
    }

    private Lookup<Return> lookup(String key) {
        return erp.inventory().lookupReturn(READING, PortKey.of(key));
    }

    @Test
    @DisplayName("refuse: a definite no, nothing happens, and the next attempt is as ever")
    void refuse() {
        faults.next(Operation.CREATE_RETURN, Fault.refuse(PortRefusalCode.PERIOD_LOCKED));

        PortRefused refused = catchThrowableOfType(PortRefused.class, () -> attempt("K1"));

        assertThat(refused.code()).isEqualTo(PortRefusalCode.PERIOD_LOCKED);
        assertThat(happened()).isZero();
        attempt("K1");
        assertThat(happened()).isOne();
    }

    @Test
    @DisplayName("unavailable: nothing happens, and the caller is told so")
    void unavailable() {
        faults.next(PortKind.INVENTORY, Fault.unavailable());

        assertThatThrownBy(() -> attempt("K1")).isInstanceOf(PortUnavailable.class);
        assertThat(happened()).isZero();
    }

    @Test
    @DisplayName("act, then time out: it happened, and no answer says so")
    void actThenTimeOut() {
        faults.next(Fault.actThenTimeOut());

        assertThatThrownBy(() -> attempt("K1")).isInstanceOf(AnswerLost.class);
        assertThat(happened()).isOne();
        assertThat(lookup("K1")).isInstanceOf(Lookup.Found.class);
        attempt("K1");
        assertThat(happened()).isOne();
    }

    @Test
    @DisplayName("lost: it never happens, and no answer says so")
    void lost() {
        faults.at(PortKey.of("K2"), Fault.lost());

        attempt("K1");
        assertThatThrownBy(() -> attempt("K2")).isInstanceOf(AnswerLost.class);
        assertThat(happened()).isOne();
        assertThat(lookup("K2")).isEqualTo(new Lookup.NotFound<>());
    }

    @Test
    @DisplayName("late: it happens after the caller gave up, once the clock says so, at anyone's next request")
    void lateByClock() {
        faults.next(Fault.late(Duration.ofSeconds(30)));
        assertThatThrownBy(() -> attempt("K1")).isInstanceOf(AnswerLost.class);

        clock.advance(Duration.ofSeconds(29));
        assertThat(lookup("K1")).isEqualTo(new Lookup.NotFound<>());
        assertThat(faults.late().size()).isOne();
        clock.advance(Duration.ofSeconds(1));
        assertThat(lookup("K1")).isInstanceOf(Lookup.Found.class);
        assertThat(faults.late().size()).isZero();
    }

    @Test
    @DisplayName("late: it happens when the test says so; a repeat in between is the only one where KEYED")
    void lateByHand() {
        faults.next(Fault.late());
        assertThatThrownBy(() -> attempt("K1")).isInstanceOf(AnswerLost.class);
        attempt("K1");

        assertThat(faults.deliverLate()).isOne();
        assertThat(happened()).isOne();
        assertThat(faults.deliverLate()).isZero();
    }

    @Test
    @DisplayName("late: a request whose key was closed meanwhile is dropped")
    void lateAfterClose() {
        faults.next(Fault.late());
        assertThatThrownBy(() -> attempt("K1")).isInstanceOf(AnswerLost.class);

        assertThat(erp.inventory().close(READING, PortKey.of("K1"))).isEqualTo(CloseResult.CLOSED);
        faults.deliverLate();

        assertThat(happened()).isZero();
    }

    @Test
    @DisplayName("twice: the request arrives twice; once is what happens where KEYED, twice elsewhere")
    void twice() {
        faults.next(Fault.twice());
        attempt("K1");
        assertThat(happened()).isOne();

        for (EffectStrength strength : List.of(EffectStrength.STAGED, EffectStrength.LOOKUP, EffectStrength.NONE)) {
            InMemoryErp weaker = InMemoryErp.builder().strength(strength).build();
            weaker.put(delivery);
            weaker.faults().next(Fault.twice());
            attempt(weaker, "K1");
            assertThat(weaker.returnsOf(delivery.id())).as(strength.name()).hasSize(2);
        }
    }

    @Test
    @DisplayName("null: it happens, and the answer is null; reads answer null as well")
    void answerNull() {
        faults.next(Fault.answerNull());
        assertThat(attempt("K1")).isNull();
        assertThat(happened()).isOne();

        faults.next(Operation.DELIVERY, Fault.answerNull());
        assertThat(erp.inventory().delivery(READING, delivery.id())).isNull();
    }

    @Test
    @DisplayName("untrue answers: another customer, more than asked; the ledger itself stays true")
    void distorted() {
        faults.next(Fault.wrongCustomer(), Fault.moreThanAsked());

        assertThat(document(attempt("K1")).customer()).isEqualTo(CustomerId.of("somebody-else"));
        assertThat(document(attempt("K2")).lines().get(0).planned()).isEqualTo(Quantity.of(2, "pcs"));
        assertThat(erp.returnsOf(delivery.id())).allSatisfy(back -> {
            assertThat(back.customer()).isEqualTo(CustomerId.of("gemini"));
            assertThat(back.lines().get(0).planned()).isEqualTo(Quantity.of(1, "pcs"));
        });
    }

    @Test
    @DisplayName("untrue answers: lookups, lists and pages are distorted as well")
    void distortedReads() {
        attempt("K1");
        faults.always(PortKind.INVENTORY, Fault.wrongCustomer());

        InventoryPort port = erp.inventory();
        DeliveryQuery query =
                DeliveryQuery.builder().customer(CustomerId.of("gemini")).build();
        List<CustomerId> seen = new ArrayList<>();
        ((Lookup.Found<Return>) lookup("K1")).documents().forEach(back -> seen.add(back.customer()));
        port.returnsOf(READING, delivery.id()).forEach(back -> seen.add(back.customer()));
        port.deliveries(READING, query).items().forEach(each -> seen.add(each.customer()));
        port.delivery(READING, delivery.id()).ifPresent(each -> seen.add(each.customer()));

        assertThat(seen).hasSize(4).containsOnly(CustomerId.of("somebody-else"));
    }

    @Test
    @DisplayName("pending: accepted, in progress, then finished: found")
    void pendingFinished() {
        faults.next(Fault.pending());

        assertThat(attempt("K1")).isEqualTo(Answer.accepted("JOB-00001"));
        assertThat(lookup("K1")).isEqualTo(new Lookup.InProgress<>());
        assertThat(attempt("K1")).isEqualTo(Answer.accepted("JOB-00001"));
        assertThat(erp.inventory().close(READING, PortKey.of("K1"))).isEqualTo(CloseResult.EXISTS);
        assertThat(happened()).isZero();

        assertThat(erp.finishPending()).isOne();
        assertThat(lookup("K1")).isInstanceOf(Lookup.Found.class);
        assertThat(happened()).isOne();
    }

    @Test
    @DisplayName("pending: accepted, then given up there: nothing is found")
    void pendingFailed() {
        faults.next(Fault.pending());
        attempt("K1");

        assertThat(erp.failPending()).isOne();

        assertThat(lookup("K1")).isEqualTo(new Lookup.NotFound<>());
        assertThat(happened()).isZero();
        assertThat(erp.finishPending()).isZero();
    }

    @Test
    @DisplayName("pending: a key that acted before is answered with its document where KEYED")
    void pendingAfterwards() {
        Answer<Return> before = attempt("K1");
        faults.next(Fault.pending());

        assertThat(attempt("K1")).isEqualTo(before);
        assertThat(erp.finishPending()).isZero();
    }

    @Test
    @DisplayName("delay: the request waits before it acts, or its answer after it acted, until the gate is opened")
    void delay() throws Exception {
        FaultGate before = FaultGate.closed();
        FaultGate after = FaultGate.closed();
        faults.next(Fault.delay(before), Fault.delayAnswer(after));

        CompletableFuture<Answer<Return>> first = CompletableFuture.supplyAsync(() -> attempt("K1"));
        before.awaitArrival();
        assertThat(happened()).isZero();
        before.open();
        first.get(10, TimeUnit.SECONDS);
        assertThat(happened()).isOne();

        CompletableFuture<Answer<Return>> second = CompletableFuture.supplyAsync(() -> attempt("K2"));
        after.awaitArrival();
        assertThat(happened()).isEqualTo(2);
        assertThat(second).isNotDone();
        after.open();
        assertThat(second.get(10, TimeUnit.SECONDS)).isNotNull();
    }

    @Test
    @DisplayName("reads: unavailable or slow, one by one")
    void reads() {
        faults.next(Operation.RETURNS_OF, Fault.unavailable(), Fault.slow(Duration.ofMillis(1)), Fault.none());

        assertThatThrownBy(() -> erp.inventory().returnsOf(READING, delivery.id()))
                .isInstanceOf(PortUnavailable.class);
        assertThat(erp.inventory().returnsOf(READING, delivery.id())).isEmpty();
        assertThat(erp.inventory().returnsOf(READING, delivery.id())).isEmpty();
        assertThat(faults.struck()).hasSize(3);
    }

    @Test
    @DisplayName("a read can be neither late nor pending")
    void readsHaveNoEffect() {
        faults.next(Operation.RETURNS_OF, Fault.late(), Fault.pending());

        assertThatThrownBy(() -> erp.inventory().returnsOf(READING, delivery.id()))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> erp.inventory().returnsOf(READING, delivery.id()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("faults strike in the order told, and end with clear")
    void order() {
        faults.next(Fault.none(), Fault.lost());
        faults.always(Operation.CREATE_RETURN, Fault.unavailable());

        assertThat(attempt("K1")).isNotNull();
        assertThatThrownBy(() -> attempt("K2")).isInstanceOf(AnswerLost.class);
        assertThatThrownBy(() -> attempt("K3")).isInstanceOf(PortUnavailable.class);
        faults.clear();
        assertThat(attempt("K4")).isNotNull();
        assertThat(faults.struck())
                .extracting(struck -> struck.fault().name())
                .containsExactly("none", "lost", "unavailable");
    }
}
