/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.Entry;
import dev.aftersales.store.EntryKind;
import dev.aftersales.store.HoldEffect;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The chatter and the queue to the listeners while others write. */
abstract class ReadingOnContract extends ContentionContract {

    /** Of each thread. */
    private static final int ROUNDS = 8;

    @Test
    @DisplayName("TKT-4: whoever reads the chatter on while it is written misses nothing")
    void readsOnWhileOthersWrite() throws Exception {
        store.put(sample.ticket().build());
        AtomicInteger thread = new AtomicInteger();
        AtomicInteger writers = new AtomicInteger(threads() / 2);

        List<List<Entry>> read = together(() -> thread.getAndIncrement() % 2 == 0 ? readAll(writers) : write(writers));

        List<Entry> all = chatter();
        assertThat(all)
                .hasSize(threads() / 2 * ROUNDS * 2)
                .extracting(Entry::sequence)
                .isSorted();
        read.stream()
                .filter(entries -> !entries.isEmpty())
                .forEach(entries -> assertThat(entries).containsExactlyElementsOf(all));
    }

    private List<Entry> write(AtomicInteger writers) {
        try {
            for (int i = 0; i < ROUNDS; i++) {
                Action action = sample.action().build();
                Entry told =
                        sample.entry(EntryKind.ENQUEUED).action(action.id()).build();
                store.accept(Sample.acceptance(action).entry(told).build());
                moved(stored(action), ActionState.COMPLETED, HoldEffect.KEEP);
            }
            return List.of();
        } finally {
            writers.decrementAndGet();
        }
    }

    private List<Entry> readAll(AtomicInteger writers) {
        List<Entry> entries = new ArrayList<>();
        boolean written;
        List<Entry> page;
        do {
            written = writers.get() == 0;
            long last = entries.isEmpty() ? 0 : entries.get(entries.size() - 1).sequence();
            page = store.entries(sample.tenant(), Sample.TICKET, last, 7);
            entries.addAll(page);
        } while (!written || !page.isEmpty());
        return entries;
    }

    @Test
    @DisplayName("TKT-4: however many relay at once, each entry is relayed")
    void relaysEverything() throws Exception {
        AtomicInteger thread = new AtomicInteger();
        AtomicInteger writers = new AtomicInteger(threads() / 2);

        List<List<Entry>> relayed =
                together(() -> thread.getAndIncrement() % 2 == 0 ? relayAll(writers) : write(writers));

        assertThat(store.unsent(0, 1)).isEmpty();
        assertThat(relayed.stream().flatMap(Collection::stream).distinct())
                .containsExactlyInAnyOrderElementsOf(chatter());
    }

    @Test
    @DisplayName("TKT-4: who relays alone relays the entries of a ticket in order, each once")
    void relaysInOrder() throws Exception {
        store.put(sample.ticket().build());
        AtomicInteger thread = new AtomicInteger();
        AtomicInteger writers = new AtomicInteger(threads() - 1);

        List<List<Entry>> relayed = together(() -> thread.getAndIncrement() == 0 ? relayAll(writers) : write(writers));

        assertThat(relayed.stream().flatMap(Collection::stream)).containsExactlyElementsOf(chatter());
    }

    private List<Entry> relayAll(AtomicInteger writers) {
        List<Entry> entries = new ArrayList<>();
        boolean written;
        List<Entry> page;
        do {
            written = writers.get() == 0;
            page = store.unsent(0, 7);
            entries.addAll(page);
            store.sent(page);
        } while (!written || !page.isEmpty());
        return entries;
    }
}
