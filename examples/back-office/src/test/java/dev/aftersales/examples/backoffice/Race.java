/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice;

import dev.aftersales.spi.PortRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several who want something at once. */
final class Race {

    private static final int PAIRS = 4;

    private Race() {}

    /** How many got what they wanted; all others were told no. */
    static int winners(Runnable one, Runnable other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2 * PAIRS);
        List<Callable<Integer>> all = new ArrayList<>();
        for (int i = 0; i < PAIRS; i++) {
            all.add(() -> tried(start, one));
            all.add(() -> tried(start, other));
        }
        ExecutorService threads = Executors.newFixedThreadPool(all.size());
        try {
            return sum(threads.invokeAll(all));
        } finally {
            threads.shutdownNow();
        }
    }

    private static int tried(CyclicBarrier start, Runnable wish) throws Exception {
        start.await();
        try {
            wish.run();
            return 1;
        } catch (PortRefused refused) {
            return 0;
        }
    }

    private static int sum(List<Future<Integer>> tried) throws ExecutionException, InterruptedException {
        int sum = 0;
        for (Future<Integer> one : tried) {
            sum += one.get();
        }
        return sum;
    }
}
