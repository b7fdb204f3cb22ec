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
import dev.aftersales.store.ActionState;
import dev.aftersales.store.Admission;
import dev.aftersales.store.CapClaim;
import dev.aftersales.store.EntryKind;
import dev.aftersales.store.HoldEffect;
import dev.aftersales.store.Step;
import dev.aftersales.store.Store;
import dev.aftersales.store.Transition;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Every mistake that an engine like this one can make in memory, each built into the sound one from outside. */
public final class Mistakes {

    private static final Duration FAST = Duration.ofMinutes(10);
    private static final BigDecimal PLENTY = BigDecimal.valueOf(1_000_000);

    private Mistakes() {}

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
                return inner.transition(sameState ? with(asked, kept, asked.holds()) : asked);
            }
        });
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
     * It refunds, then saves.
     *
     * @return an engine with this mistake
     */
    public static Engine callBeforeAccept() {
        return Engine.storing(SavesAfterwards::new);
    }

    /**
     * The node that takes over makes a key of its own.
     *
     * @return an engine with this mistake
     */
    public static Engine keyMadeAgain() {
        AtomicInteger keys = new AtomicInteger();
        return claiming(action -> withSteps(
                action,
                step -> new Step(
                        step.effect(),
                        PortKey.of("AGAIN" + keys.incrementAndGet()),
                        step.pivot(),
                        step.request(),
                        step.result())));
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
     * Without an answer, the reservation is given back.
     *
     * @return an engine with this mistake
     */
    public static Engine releaseOnUnknown() {
        return releasing(transition -> transition.to().state() == ActionState.UNKNOWN);
    }

    /**
     * The wish to cancel gives the reservation back.
     *
     * @return an engine with this mistake
     */
    public static Engine releaseOnCancel() {
        return releasing(transition -> transition.entry().kind() == EntryKind.CANCEL_WANTED);
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
     * What was read as free is taken as free when it is written.
     *
     * @return an engine with this mistake
     */
    public static Engine reserveByReadThenWrite() {
        return Engine.storing(store -> new ForwardingStore(store) {
            @Override
            public Admission accept(Acceptance acceptance) {
                return inner.accept(with(
                        acceptance,
                        claim -> CapClaim.builder()
                                .from(claim)
                                .total(PLENTY)
                                .gen(gen(inner, claim))
                                .taken(null)
                                .build()));
            }
        });
    }

    /**
     * What is released is released once more.
     *
     * @return an engine with this mistake
     */
    public static Engine doubleRelease() {
        return Engine.storing(ReleasesTwice::new);
    }

    /**
     * An observation overwrites a newer one.
     *
     * @return an engine with this mistake
     */
    public static Engine observeWithoutGen() {
        return Engine.storing(store -> new ForwardingStore(store) {
            @Override
            public Admission accept(Acceptance acceptance) {
                return inner.accept(with(
                        acceptance,
                        claim -> CapClaim.builder()
                                .from(claim)
                                .gen(gen(inner, claim))
                                .taken(null)
                                .build()));
            }
        });
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
     * The action's key is the key of each of its steps.
     *
     * @return an engine with this mistake
     */
    public static Engine oneKeyForAllSteps() {
        return Engine.storing(store -> new ForwardingStore(store) {
            @Override
            public Admission accept(Acceptance asked) {
                return inner.accept(Acceptance.builder()
                        .from(asked)
                        .action(withOneKey(asked.action()))
                        .build());
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

    private static Engine claiming(UnaryOperator<Action> mistake) {
        return Engine.storing(store -> new ForwardingStore(store) {
            @Override
            public List<Action> claim(int limit, Duration lease) {
                return inner.claim(limit, lease).stream().map(mistake).toList();
            }
        });
    }

    private static Engine releasing(Predicate<Transition> when) {
        return Engine.storing(store -> new ForwardingStore(store) {
            @Override
            public boolean transition(Transition asked) {
                boolean holds = asked.holds() == HoldEffect.KEEP && asked.from().holding();
                return inner.transition(
                        holds && when.test(asked) ? with(asked, asked.from(), HoldEffect.RELEASE) : asked);
            }
        });
    }

    private static Transition with(Transition asked, Action from, HoldEffect holds) {
        return new Transition(from, asked.to(), holds, asked.documents(), asked.team(), asked.entry());
    }

    private static Acceptance with(Acceptance asked, UnaryOperator<CapClaim> mistake) {
        return new Acceptance(
                asked.action(),
                asked.claims().stream().map(mistake).toList(),
                asked.documents(),
                asked.team(),
                asked.entry(),
                asked.subjectRevision());
    }

    private static Action withOneKey(Action action) {
        List<Step> steps = action.steps();
        return withSteps(
                action,
                step -> new Step(step.effect(), steps.get(0).key(), step.pivot(), step.request(), step.result()));
    }

    private static Action withSteps(Action action, UnaryOperator<Step> mistake) {
        return action.change()
                .steps(action.steps().stream().map(mistake).toList())
                .build();
    }

    private static long gen(Store store, CapClaim claim) {
        return store
                .entitlements(
                        claim.key().tenant(),
                        Set.of(claim.key().kind()),
                        claim.key().source())
                .stream()
                .filter(row -> row.key().equals(claim.key()))
                .mapToLong(row -> row.gen())
                .findFirst()
                .orElse(0);
    }
}
