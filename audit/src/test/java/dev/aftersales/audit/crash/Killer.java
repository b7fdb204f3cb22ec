/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.crash;

import dev.aftersales.audit.between.Interceptor;
import dev.aftersales.audit.between.Invocation;
import dev.aftersales.audit.world.Killed;
import dev.aftersales.audit.world.Wiring;
import dev.aftersales.store.Store;
import java.util.Optional;
import java.util.Set;

/**
 * Kills a node at its n-th instant. Instants lie before and after each write to the store and each request to the back end; a dead
 * node reaches neither any more.
 */
final class Killer implements Interceptor {

    private static final Set<String> WRITES =
            Set.of("accept", "enlist", "join", "transition", "claim", "postpone", "revise", "sent");

    private final int at;
    private int instants;
    private Optional<String> killed = Optional.empty();

    private Killer(int at) {
        this.at = at;
    }

    static Killer at(int instant) {
        return new Killer(instant);
    }

    /** Lets a node live, and counts the instants it lives through. */
    static Killer never() {
        return new Killer(Integer.MAX_VALUE);
    }

    Wiring wiring() {
        return new Wiring(store -> before(Store.class, store), this);
    }

    @Override
    public Object around(Invocation invocation) throws Throwable {
        if (!isWrite(invocation) && !asksBackEnd(invocation)) {
            live(Optional.empty());
            return invocation.proceed();
        }
        live(Optional.of("before " + invocation.name()));
        Object answer = invocation.proceed();
        live(Optional.of("after " + invocation.name()));
        return answer;
    }

    private static boolean isWrite(Invocation invocation) {
        return invocation.target() instanceof Store && WRITES.contains(invocation.name());
    }

    private static boolean asksBackEnd(Invocation invocation) {
        return invocation.isEffect()
                || invocation.name().startsWith("lookup")
                || invocation.name().equals("close");
    }

    private void live(Optional<String> instant) {
        if (killed.isPresent()) {
            throw new Killed(killed.get());
        }
        if (instant.isPresent() && ++instants == at) {
            killed = instant;
            throw new Killed(instant.get());
        }
    }

    int instants() {
        return instants;
    }

    /** Where the node was killed. */
    Optional<String> killed() {
        return killed;
    }
}
