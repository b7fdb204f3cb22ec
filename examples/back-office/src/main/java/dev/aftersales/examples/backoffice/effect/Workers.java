/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.effect;

import dev.aftersales.spi.PortUnavailable;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Threads that work while whoever asked waits: only who waits has a deadline, and can be interrupted. Thread-safe. */
public final class Workers {

    private final ExecutorService threads;

    /**
     * Daemon threads, as many as there is work for.
     *
     * @param name what each of them is called
     */
    public Workers(String name) {
        this.threads = Executors.newCachedThreadPool(work -> daemon(name, work));
    }

    private static Thread daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Has something done, and waits for it.
     *
     * @param left how long to wait; where nothing is left, nothing is begun
     * @param work what to do; it goes on when nobody waits any more
     * @param <T> the answer
     * @return the answer; what the work throws is thrown
     * @throws PortUnavailable if nothing was left of the time
     * @throws OutcomeUnknown if there was no answer in time, or the thread that waits was interrupted
     */
    public <T> T answer(Duration left, Callable<T> work) {
        if (left.isNegative() || left.isZero()) {
            throw new PortUnavailable("the deadline is over");
        }
        return answer(threads.submit(work), left);
    }

    private static <T> T answer(Future<T> work, Duration left) {
        try {
            return work.get(left.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new OutcomeUnknown("interrupted while waiting for the answer", interrupted);
        } catch (TimeoutException late) {
            throw new OutcomeUnknown("no answer until the deadline", late);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }
}
