/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.CloseResult;
import dev.aftersales.spi.EffectPort;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.PortUnavailable;
import dev.aftersales.testkit.port.effect.EffectTrial;
import dev.aftersales.testkit.port.effect.Promise;
import dev.aftersales.testkit.port.report.Level;
import dev.aftersales.testkit.port.report.PortRule;
import dev.aftersales.testkit.port.wire.Wire;
import java.time.Duration;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What holds of every effect when its way to the back end is not to be relied on.
 *
 * @param <P> the port
 * @param <B> what is known of its back end
 */
public abstract class LossContract<P extends EffectPort, B extends BackEndUnderTest<P>> extends SettlingContract<P, B> {

    /** More requests for one effect than any port sends. */
    private static final int MOST_REQUESTS = 50;

    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration BETWEEN_INTERRUPTS = Duration.ofMillis(100);

    LossContract() {}

    @PortRule(
            id = "EFF-8",
            says = "wherever an answer is lost, the attempt is no definite no, and asking again makes one document",
            because = "a refund that was made would be shown as refused, and made again by the agent")
    final void answerLost() {
        eachEffectWithKeys(trial -> eachLoss(trial, backEnd().wire()::loseAnswer));
    }

    @PortRule(
            id = "EFF-9",
            says = "wherever a request is lost, asking again makes one document",
            because = "a half-made effect would block the next, or count twice")
    final void requestLost() {
        eachEffectWithKeys(trial -> eachLoss(trial, backEnd().wire()::loseRequest));
    }

    /** Loses the first, the second and so on, each in a trial of its own, until an effect goes through without a loss. */
    private void eachLoss(EffectTrial<P, ?> like, IntConsumer lose) {
        for (int nth = 1; nth < MOST_REQUESTS; nth++) {
            if (!isLost(another(like.name()), lose, nth)) {
                assertThat(nth).as("requests that a loss could strike").isGreaterThan(1);
                return;
            }
        }
        throw new AssertionError("an effect of more than " + MOST_REQUESTS + " requests");
    }

    private <D> boolean isLost(EffectTrial<P, D> trial, IntConsumer lose, int nth) {
        Wire wire = backEnd().wire();
        PortKey key = newKey();
        lose.accept(nth);
        @Nullable Throwable thrown = attempt(trial, key);
        boolean struck = wire.hasStruck();
        wire.mend();
        if (!struck) {
            return false;
        }
        if (thrown instanceof PortRefused) {
            throw new AssertionError("lost at request " + nth + ", told as a definite no: " + thrown);
        }
        if (thrown instanceof PortUnavailable) {
            assertThat(new Promise<>(trial, port(), reading()).found(key))
                    .as("made, though told as surely not done")
                    .isEmpty();
        }
        again(trial, backEnd().connect(), key);
        assertThat(new Promise<>(trial, port(), reading()).found(key))
                .as("found after asking again")
                .isNotEmpty();
        assertKept(trial, key);
        return true;
    }

    @PortRule(
            id = "EFF-12",
            level = Level.SHOULD,
            says = "a back end that cannot be reached is told as PortUnavailable",
            because = "each attempt would wait for a look-up until the agent hears anything")
    final void unavailable() {
        eachEffect(trial -> {
            backEnd().wire().cut();
            assertThat(attempt(trial, newKey())).isInstanceOf(PortUnavailable.class);
        });
    }

    @PortRule(
            id = "EFF-13",
            level = Level.SHOULD,
            says = "an attempt that comes after its deadline does nothing",
            because = "a node that was halted would act after another one has taken over")
    final void tooLate() {
        eachEffectWithKeys(trial -> {
            PortKey key = newKey();
            backEnd().wire().mend();
            lateAttempt(trial, key);
            assertThat(new Promise<>(trial, port(), reading()).found(key)).isEmpty();
        });
    }

    private <D> void lateAttempt(EffectTrial<P, D> trial, PortKey key) {
        try {
            trial.perform().on(port(), call(key, SOON.negated()));
        } catch (RuntimeException any) {
            // any answer will do, as long as nothing is done
        }
    }

    @PortRule(
            id = "EFF-14",
            level = Level.SHOULD,
            says = "an attempt that waits for an answer ends when its thread is interrupted",
            because = "the library interrupts what is over its deadline; threads would wait on, until none is left")
    final void interrupted() throws InterruptedException {
        List<EffectTrial<P, ?>> trials =
                trials().values().stream().<EffectTrial<P, ?>>map(Supplier::get).toList();
        backEnd().wire().hold();
        List<Thread> waiting = trials.stream().map(this::waiting).toList();

        Patience patience = Patience.of(backEnd().letsGoWithin());
        while (isAnyAlive(waiting) && !patience.isOver()) {
            waiting.forEach(Thread::interrupt);
            waiting.get(0).join(BETWEEN_INTERRUPTS.toMillis());
        }

        assertThat(waiting)
                .filteredOn(Thread::isAlive)
                .extracting(Thread::getName)
                .as("still waiting")
                .isEmpty();
    }

    private static boolean isAnyAlive(List<Thread> threads) {
        return threads.stream().anyMatch(Thread::isAlive);
    }

    /** A thread of the effect's name that waits for its answer. */
    private Thread waiting(EffectTrial<P, ?> trial) {
        Thread waiting = new Thread(() -> attempt(trial, newKey()), trial.name());
        waiting.setDaemon(true);
        waiting.start();
        return waiting;
    }

    @PortRule(
            id = "EFF-15",
            says = "a key that was closed has no effect any more; one with a document cannot be closed",
            because = "a cancelled refund would be made by a request that was still on its way")
    final void close() {
        eachEffectWithKeys(this::close);
    }

    private <D> void close(EffectTrial<P, D> trial) {
        PortKey unused = newKey();
        CloseResult closed = port().close(reading(), unused);
        if (closed == CloseResult.UNSUPPORTED) {
            notOffered("closing keys");
            return;
        }
        assertThat(closed).isEqualTo(CloseResult.CLOSED);
        assertThat(attempt(trial, unused)).isInstanceOf(PortRefused.class);
        assertThat(new Promise<>(trial, port(), reading()).found(unused)).isEmpty();
        PortKey used = newKey();
        settled(trial, port(), used);
        assertThat(port().close(reading(), used)).isEqualTo(CloseResult.EXISTS);
    }
}
