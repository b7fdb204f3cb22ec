/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks.database.scale;

import dev.aftersales.store.Store;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Recovery on several nodes at once, as far as claiming goes.
 *
 * @param store what they claim from
 */
record Claims(Store store) {

    private static final int WORKERS = 4;
    private static final int BATCH = 500;
    private static final Duration LEASE = Duration.ofHours(1);

    /** Claims all that is due and says how many actions a second. */
    double perSecond() {
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        try {
            Callable<Long> worker = this::claimAll;
            long start = System.nanoTime();
            List<Future<Long>> done = workers.invokeAll(
                    Stream.generate(() -> worker).limit(WORKERS).toList());
            long claimed = 0;
            for (Future<Long> one : done) {
                claimed += one.get();
            }
            return claimed * 1e9 / (System.nanoTime() - start);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a claim failed", failed.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private long claimAll() {
        long claimed = 0;
        int batch = store.claim(BATCH, LEASE).size();
        while (batch > 0) {
            claimed += batch;
            batch = store.claim(BATCH, LEASE).size();
        }
        return claimed;
    }
}
