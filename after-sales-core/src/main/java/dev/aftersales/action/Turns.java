/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.store.CapClaim;
import dev.aftersales.store.CapKey;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Lets those of this node who were overtaken on one invoice or delivery decide again one after the other, first come, first
 * served. Without it each success of one makes all others decide once more, in vain. It is a courtesy and no lock: what holds
 * is for the store to say, and whoever waited too long goes ahead. Thread-safe.
 */
final class Turns {

    /** Two sources that share a turn wait for each other now and then, which costs little. */
    private static final int COUNT = 64;

    private final List<ReentrantLock> turns =
            Stream.generate(() -> new ReentrantLock(true)).limit(COUNT).toList();
    private final Duration patience;

    Turns(Duration patience) {
        this.patience = patience;
    }

    /** Decides when it is the turn of what was claimed in vain; at once where nothing was. */
    <T> T inTurn(List<CapClaim> claims, Supplier<T> decision) {
        if (claims.isEmpty()) {
            return decision.get();
        }
        ReentrantLock turn = turnOf(claims.get(0).key());
        boolean ours = await(turn);
        try {
            return decision.get();
        } finally {
            if (ours) {
                turn.unlock();
            }
        }
    }

    private ReentrantLock turnOf(CapKey cap) {
        return turns.get(Math.floorMod(Objects.hash(cap.tenant(), cap.source()), COUNT));
    }

    private boolean await(ReentrantLock turn) {
        try {
            return turn.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
