/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks.database.commands;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntSupplier;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;

/**
 * Clients that each begin the next command as soon as the last one is done.
 *
 * @param howMany how many there are
 */
record Clients(int howMany) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final double NANOS_PER_SECOND = 1e9;

    private record Shift(LongStream nanos, long again, long cpuNanos, long bytes) {}

    /** Lets all of them work for a while; the first failure of any ends the run. */
    Slot work(Duration howLong, IntSupplier command) {
        ExecutorService threads = Executors.newFixedThreadPool(howMany);
        try {
            long start = System.nanoTime();
            List<Future<Shift>> shifts = new ArrayList<>();
            for (int i = 0; i < howMany; i++) {
                shifts.add(threads.submit(() -> shift(start + howLong.toNanos(), command)));
            }
            List<Shift> done = new ArrayList<>();
            for (Future<Shift> shift : shifts) {
                done.add(shift.get());
            }
            return slot((System.nanoTime() - start) / NANOS_PER_SECOND, done);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a command failed", failed.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private Slot slot(double seconds, List<Shift> shifts) {
        return new Slot(
                howMany,
                seconds,
                shifts.stream().flatMapToLong(Shift::nanos).toArray(),
                sum(shifts, Shift::again),
                sum(shifts, Shift::cpuNanos),
                sum(shifts, Shift::bytes));
    }

    private static long sum(List<Shift> shifts, ToLongFunction<Shift> figure) {
        return shifts.stream().mapToLong(figure).sum();
    }

    private static Shift shift(long end, IntSupplier command) {
        long cpu = THREADS.getCurrentThreadCpuTime();
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        LongStream.Builder nanos = LongStream.builder();
        long again = 0;
        long before = System.nanoTime();
        do {
            again += command.getAsInt();
            long after = System.nanoTime();
            nanos.add(after - before);
            before = after;
        } while (before < end);
        return new Shift(
                nanos.build(),
                again,
                THREADS.getCurrentThreadCpuTime() - cpu,
                THREADS.getCurrentThreadAllocatedBytes() - bytes);
    }
}
