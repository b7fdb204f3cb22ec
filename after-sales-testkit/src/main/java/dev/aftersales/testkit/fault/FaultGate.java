/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.fault;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Holds requests back until it is opened, so that a test can act in between. Once open it stays open. Thread-safe.
 */
public final class FaultGate {

    /** A forgotten gate must fail a test, not hang it. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch open = new CountDownLatch(1);

    private FaultGate() {}

    /**
     * A gate that holds requests back.
     *
     * @return the gate
     */
    public static FaultGate closed() {
        return new FaultGate();
    }

    /** Lets every request pass, from now on. */
    public void open() {
        open.countDown();
    }

    /**
     * Waits until a request is held back here.
     *
     * @throws IllegalStateException if none comes within a minute
     */
    public void awaitArrival() {
        if (!await(arrived, PATIENCE)) {
            throw new IllegalStateException("no request came to the gate");
        }
    }

    void pass(Request request) {
        arrived.countDown();
        if (!await(open, PATIENCE)) {
            throw new AnswerLost(request);
        }
    }

    void waitFor(Duration duration, Request request) {
        arrived.countDown();
        await(open, duration);
        if (Thread.currentThread().isInterrupted()) {
            throw new AnswerLost(request);
        }
    }

    private static boolean await(CountDownLatch latch, Duration duration) {
        try {
            return latch.await(duration.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
