/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Several threads that start together. */
final class Threads {

    private Threads() {}

    /** Does the task on each thread at once; what each answered. The first failure of any is thrown. */
    static <T> List<T> together(int count, Supplier<T> task) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            CyclicBarrier start = new CyclicBarrier(count);
            Callable<T> onSignal = () -> {
                start.await();
                return task.get();
            };
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(Collections.nCopies(count, onSignal))) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
