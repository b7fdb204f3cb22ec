/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.broken;

import dev.aftersales.audit.between.ForwardingStore;
import dev.aftersales.audit.between.Interceptor;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.store.Acceptance;
import dev.aftersales.store.Action;
import dev.aftersales.store.Admission;
import dev.aftersales.store.EntryKind;
import dev.aftersales.store.Step;
import dev.aftersales.store.Transition;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** What an engine can get wrong about its attempts: mistakes in keys, leases, answers and commits. */
public final class AttemptMistakes {

    private static final Duration FAST = Duration.ofMinutes(10);

    private AttemptMistakes() {}

    /**
     * Whoever settles, settles: the lease is not asked for.
     *
     * @return an engine with this mistake
     */
    public static Engine settleWithoutFence() {
        return Engine.storing(store -> new ForwardingStore(store) {
            @Override
            public boolean transition(Transition asked) {
                Action kept =
                        inner.action(asked.from().tenant(), asked.from().id()).orElseThrow();
                boolean sameState = kept.state() == asked.from().state();
                return inner.transition(sameState ? from(kept, asked) : asked);
            }
        });
    }

    private static Transition from(Action kept, Transition asked) {
        return new Transition(kept, asked.to(), asked.holds(), asked.documents(), asked.team(), asked.entry());
    }

    /**
     * An answer that comes after its lease is thrown away.
     *
     * @return an engine with this mistake
     */
    public static Engine staleSettleDropped() {
        return Engine.storing(store -> new ForwardingStore(store) {
            @Override
            public boolean transition(Transition asked) {
                return asked.entry().kind() == EntryKind.LATE_DOCUMENT || inner.transition(asked);
            }
        });
    }

    /**
     * Each node judges leases and quiet times by its own clock; that of the second node is fast.
     *
     * @return an engine with this mistake
     */
    public static Engine nodeClockForLeases() {
        return Engine.of(
                (store, clock, node) -> node == 1 ? store : new FastClock(store, clock, FAST), Interceptor.none());
    }

    /**
     * After a time-out it calls again, whatever a look-up would have said.
     *
     * @return an engine with this mistake
     */
    public static Engine blindRetry() {
        return Engine.asking(call -> {
            if (call.name().startsWith("lookup")) {
                return new Lookup.NotFound<>();
            }
            return call.name().equals("guarantee") ? EffectGuarantee.keyed(Duration.ZERO) : call.proceed();
        });
    }

    /**
     * What is not found was not done, at once.
     *
     * @return an engine with this mistake
     */
    public static Engine noneBelievedEarly() {
        return Engine.asking(call -> call.name().equals("guarantee")
                ? new EffectGuarantee(EffectStrength.LOOKUP, Duration.ZERO)
                : call.proceed());
    }

    /**
     * It refunds, then saves.
     *
     * @return an engine with this mistake
     */
    public static Engine callBeforeAccept() {
        return Engine.storing(SavesAfterwards::new);
    }

    /**
     * A commit that fails has not happened.
     *
     * @return an engine with this mistake
     */
    public static Engine failedCommitTakenAsRollback() {
        return Engine.storing(store -> new ForwardingStore(store) {
            @Override
            public Admission accept(Acceptance acceptance) {
                try {
                    return inner.accept(acceptance);
                } catch (RuntimeException rolledBack) {
                    return Admission.SUBJECT_BUSY;
                }
            }
        });
    }

    /**
     * A refusal is a refusal, although an earlier attempt is unanswered.
     *
     * @return an engine with this mistake
     */
    public static Engine secondRefusalTrusted() {
        return claiming(action -> action.change().unsure(0).build());
    }

    /**
     * The node that takes over makes a key of its own.
     *
     * @return an engine with this mistake
     */
    public static Engine keyMadeAgain() {
        AtomicInteger keys = new AtomicInteger();
        return claiming(action -> withKeys(action, key -> PortKey.of("AGAIN" + keys.incrementAndGet())));
    }

    private static Engine claiming(UnaryOperator<Action> mistake) {
        return Engine.storing(store -> new ForwardingStore(store) {
            @Override
            public List<Action> claim(int limit, Duration lease) {
                return inner.claim(limit, lease).stream().map(mistake).toList();
            }
        });
    }

    /**
     * The action's key is the key of each of its steps.
     *
     * @return an engine with this mistake
     */
    public static Engine oneKeyForAllSteps() {
        return Engine.storing(store -> new ForwardingStore(store) {
            @Override
            public Admission accept(Acceptance asked) {
                PortKey first = asked.action().steps().get(0).key();
                return inner.accept(Acceptance.builder()
                        .from(asked)
                        .action(withKeys(asked.action(), key -> first))
                        .build());
            }
        });
    }

    private static Action withKeys(Action action, UnaryOperator<PortKey> mistake) {
        return action.change()
                .steps(action.steps().stream()
                        .map(step -> new Step(
                                step.effect(), mistake.apply(step.key()), step.pivot(), step.request(), step.result()))
                        .toList())
                .build();
    }
}
