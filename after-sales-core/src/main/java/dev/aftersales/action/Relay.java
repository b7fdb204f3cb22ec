/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.store.Entry;
import dev.aftersales.store.Store;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells listeners of entries, after they are committed and at least once (TKT-4): an entry whose listener fails is told again
 * later. Thread-safe; one thread at a time tells, for all that ask meanwhile.
 */
public final class Relay {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);

    /** Whoever tells for others wants to go on with its own work as well: what is left then, the next one tells. */
    private static final int MOST_ROUNDS = 8;

    private final Store store;
    private final List<Consumer<Entry>> listeners;
    private final AtomicInteger asking = new AtomicInteger();

    /** How far a pass over all that is unsent has come, and what waits until it is over; of the thread that tells. */
    private long passed;

    private final Set<Timeline> waiting = new HashSet<>();

    /**
     * A relay to these listeners.
     *
     * @param store where entries are kept
     * @param listeners whom to tell
     */
    public Relay(Store store, List<? extends Consumer<Entry>> listeners) {
        this.store = store;
        this.listeners = List.copyOf(listeners);
    }

    /**
     * Tells of entries not told yet, oldest first. After one that a listener refuses, the later ones of its ticket wait as
     * well, so that each ticket's come in order; those of others do not, however many wait: the next round goes on behind them,
     * and after the last begins anew. While another thread tells, it leaves the telling to
     * that one. It never fails: what it cannot tell is told later.
     *
     * @param limit how many at most in a round
     * @return how many every listener has taken
     */
    public int relay(int limit) {
        if (listeners.isEmpty() || asking.getAndIncrement() > 0) {
            return 0;
        }
        int told = 0;
        boolean allServed = false;
        try {
            for (int i = 0; i < MOST_ROUNDS && !allServed; i++) {
                int served = asking.get();
                told += roundSafely(limit);
                allServed = asking.compareAndSet(served, 0);
            }
        } finally {
            if (!allServed) {
                asking.set(0);
            }
        }
        return told;
    }

    private int roundSafely(int limit) {
        try {
            return round(limit);
        } catch (RuntimeException failed) {
            LOG.warn("entries are told later", Trace.of(failed));
            return 0;
        }
    }

    private int round(int limit) {
        List<Entry> page = store.unsent(passed, limit);
        List<Entry> taken = new ArrayList<>();
        for (Entry entry : page) {
            Timeline timeline = new Timeline(entry.tenant(), entry.ticket());
            if (!waiting.contains(timeline) && tell(entry)) {
                taken.add(entry);
            } else {
                waiting.add(timeline);
            }
        }
        if (!taken.isEmpty()) {
            store.sent(taken);
        }
        pass(page, limit);
        return taken.size();
    }

    private void pass(List<Entry> page, int limit) {
        if (waiting.isEmpty() || page.size() < limit) {
            waiting.clear();
            passed = 0;
        } else {
            passed = page.get(page.size() - 1).sequence();
        }
    }

    private boolean tell(Entry entry) {
        try {
            listeners.forEach(listener -> listener.accept(entry));
            return true;
        } catch (RuntimeException failed) {
            LOG.warn(
                    "{}: a listener failed, entry {} is told again later",
                    entry.tenant(),
                    entry.sequence(),
                    Trace.of(failed));
            return false;
        }
    }

    /** What waits together: the entries of a ticket, which have an order, or those of a tenant without one. */
    private record Timeline(TenantId tenant, @Nullable TicketRef ticket) {}
}
