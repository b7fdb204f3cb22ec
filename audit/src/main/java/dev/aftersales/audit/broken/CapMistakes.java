/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.broken;

import dev.aftersales.audit.between.ForwardingStore;
import dev.aftersales.store.Acceptance;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.Admission;
import dev.aftersales.store.CapClaim;
import dev.aftersales.store.CapClaimBuilder;
import dev.aftersales.store.CapKey;
import dev.aftersales.store.Entitlement;
import dev.aftersales.store.EntryKind;
import dev.aftersales.store.HoldEffect;
import dev.aftersales.store.Store;
import dev.aftersales.store.Transition;
import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What an engine can get wrong about what is left: mistakes in reserving and in giving back. */
public final class CapMistakes {

    private static final BigDecimal PLENTY = BigDecimal.valueOf(1_000_000);

    private CapMistakes() {}

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

    private static Engine releasing(Predicate<Transition> when) {
        return Engine.storing(store -> new ForwardingStore(store) {
            @Override
            public boolean transition(Transition asked) {
                boolean holds = asked.holds() == HoldEffect.KEEP && asked.from().holding();
                return inner.transition(holds && when.test(asked) ? released(asked) : asked);
            }
        });
    }

    private static Transition released(Transition asked) {
        return new Transition(
                asked.from(), asked.to(), HoldEffect.RELEASE, asked.documents(), asked.team(), asked.entry());
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
     * What was read as free is taken as free when it is written.
     *
     * @return an engine with this mistake
     */
    public static Engine reserveByReadThenWrite() {
        return withoutGen(claim -> claim.total(PLENTY));
    }

    /**
     * An observation overwrites a newer one.
     *
     * @return an engine with this mistake
     */
    public static Engine observeWithoutGen() {
        return withoutGen(claim -> claim);
    }

    /** Whatever was observed since, a claim passes for the latest. */
    private static Engine withoutGen(UnaryOperator<CapClaimBuilder> mistake) {
        return Engine.storing(store -> new ForwardingStore(store) {
            @Override
            public Admission accept(Acceptance asked) {
                return inner.accept(Acceptance.builder()
                        .from(asked)
                        .claims(asked.claims().stream()
                                .map(claim ->
                                        mistake.apply(latest(inner, claim)).build())
                                .toList())
                        .build());
            }
        });
    }

    private static CapClaimBuilder latest(Store store, CapClaim claim) {
        return CapClaim.builder().from(claim).gen(gen(store, claim.key())).taken(null);
    }

    private static long gen(Store store, CapKey cap) {
        return store.entitlements(cap.tenant(), Set.of(cap.kind()), cap.source()).stream()
                .filter(row -> row.key().equals(cap))
                .mapToLong(Entitlement::gen)
                .findFirst()
                .orElse(0);
    }
}
