/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.spi.PortUnavailable;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Calls ports under a deadline, on an executor of the host or a small pool of daemon threads. */
public final class PortCalls {

    private final Executor executor;
    private final Duration deadline;

    /**
     * Calls ports on an executor.
     *
     * @param executor where ports are called; one that runs in the caller's thread gives up the deadline
     * @param deadline how long a port may take
     */
    public PortCalls(Executor executor, Duration deadline) {
        this.executor = executor;
        this.deadline = deadline;
    }

    /**
     * How long a port may take.
     *
     * @return the deadline of one call
     */
    public Duration deadline() {
        return deadline;
    }

    /**
     * Calls a port.
     *
     * @param port the call
     * @param <T> what it answers
     * @return its answer
     * @throws PortUnavailable if the call was never begun, so that it surely did not act
     * @throws LateAnswer if it did not answer in time
     * @throws RuntimeException whatever the port threw
     */
    <T> T call(Supplier<T> port) {
        AtomicBoolean begun = new AtomicBoolean();
        FutureTask<T> task = new FutureTask<>(() -> {
            if (!begun.compareAndSet(false, true)) {
                throw new PortUnavailable("given up before it began");
            }
            return port.get();
        });
        try {
            executor.execute(task);
        } catch (RuntimeException rejected) {
            throw abandon(task, begun);
        }
        return await(task, begun);
    }

    private <T> T await(FutureTask<T> task, AtomicBoolean begun) {
        try {
            return task.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw asUnchecked(Objects.requireNonNullElse(e.getCause(), e));
        } catch (TimeoutException e) {
            throw abandon(task, begun);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw abandon(task, begun);
        }
    }

    private static RuntimeException abandon(FutureTask<?> task, AtomicBoolean begun) {
        if (begun.compareAndSet(false, true)) {
            return new PortUnavailable("no thread was free for the call in time");
        }
        task.cancel(true);
        return new LateAnswer();
    }

    /** Whatever a port throws, it may or may not have acted; only a failing machine is not the port's own affair. */
    private static RuntimeException asUnchecked(Throwable thrown) {
        if (thrown instanceof VirtualMachineError error) {
            throw error;
        }
        return thrown instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(thrown);
    }

    /** A port did not answer in time: it may or may not have acted. */
    static final class LateAnswer extends RuntimeException {

        private static final long serialVersionUID = 1L;

        LateAnswer() {
            super("no answer before the deadline");
        }
    }
}
