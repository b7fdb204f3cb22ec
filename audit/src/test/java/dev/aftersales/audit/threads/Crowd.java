/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Threads that all begin at once. */
final class Crowd implements AutoCloseable {

    private final int size;
    private final CyclicBarrier start;
    private final ExecutorService threads;

    Crowd(int size) {
        this.size = size;
        this.start = new CyclicBarrier(size);
        this.threads = Executors.newFixedThreadPool(size);
    }

    /** Each does its part, all at the same time; what they answer, in their order. */
    <T> List<T> all(IntFunction<T> part) throws InterruptedException, ExecutionException {
        List<Callable<T>> parts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int own = i;
            parts.add(() -> {
                start.await();
                return part.apply(own);
            });
        }
        List<T> answers = new ArrayList<>();
        for (Future<T> answer : threads.invokeAll(parts)) {
            answers.add(answer.get());
        }
        return answers;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
