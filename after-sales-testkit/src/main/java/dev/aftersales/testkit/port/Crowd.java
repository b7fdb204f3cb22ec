/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Several threads that start together, each with something of its own. */
final class Crowd<T> {

    private final List<T> members;

    private Crowd(List<T> members) {
        this.members = members;
    }

    static <T> Crowd<T> of(List<T> members) {
        return new Crowd<>(members);
    }

    /**
     * All do the same at once. What a port throws is part of life among many; what an assertion says is thrown.
     *
     * @return what was thrown otherwise
     */
    List<Throwable> each(Consumer<T> task) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(members.size());
        try {
            CyclicBarrier start = new CyclicBarrier(members.size());
            List<Callable<Void>> tasks = new ArrayList<>();
            members.forEach(member -> tasks.add(() -> {
                start.await();
                task.accept(member);
                return null;
            }));
            return thrown(threads.invokeAll(tasks));
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Throwable> thrown(List<Future<Void>> futures) throws InterruptedException {
        List<Throwable> thrown = new ArrayList<>();
        for (Future<Void> future : futures) {
            try {
                future.get();
            } catch (ExecutionException failed) {
                if (failed.getCause() instanceof AssertionError error) {
                    throw error;
                }
                thrown.add(failed.getCause());
            }
        }
        return thrown;
    }
}
