/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks.database.scale;

import dev.aftersales.benchmarks.Helpdesk;
import dev.aftersales.benchmarks.PortThread;
import dev.aftersales.benchmarks.database.bed.Helpdesks;
import dev.aftersales.store.Store;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;

/** Views of tickets through the library, its back end in memory. */
final class Views implements AutoCloseable {

    /** Spread over all tickets; only their customers have bought anything. */
    private static final int SAMPLE = 1_000;

    private final Helpdesk helpdesk;
    private final List<Long> numbers;

    Views(Store store, long tickets) {
        this.helpdesk = Helpdesk.open(PortThread.CALLER, store);
        this.numbers = LongStream.range(0, SAMPLE)
                .mapToObj(i -> i * tickets / SAMPLE + 1)
                .toList();
        numbers.forEach(number -> helpdesk.sell(number.intValue()));
    }

    int view() {
        long number = numbers.get(ThreadLocalRandom.current().nextInt(SAMPLE));
        int lines = helpdesk.desk().view(Helpdesks.ticket(number)).chatter().size();
        if (lines == 0) {
            throw new IllegalStateException("nothing ever happened to ticket " + number);
        }
        return 0;
    }

    @Override
    public void close() {
        helpdesk.close();
    }
}
