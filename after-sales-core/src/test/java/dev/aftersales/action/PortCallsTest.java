/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftersales.spi.PortUnavailable;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PortCallsTest {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SHORT = Duration.ofMillis(20);

    private final ExecutorService thread = Executors.newSingleThreadExecutor();

    @AfterEach
    void end() {
        thread.shutdownNow();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Test
    @DisplayName("EXE-1: a port's answer is passed on, and so is whatever it throws")
    void answers() {
        PortCalls calls = new PortCalls(thread, LONG);
        PortUnavailable thrown = new PortUnavailable("refused");

        assertThat(calls.<String>call(() -> "answer")).isEqualTo("answer");
        assertThat(calls.deadline()).isEqualTo(LONG);
        assertThatThrownBy(() -> calls.call(() -> {
                    throw thrown;
                }))
                .isSameAs(thrown);
    }

    @Test
    @DisplayName("EXE-1: an error of a port is no answer; one of the machine is everybody's affair")
    void errors() {
        PortCalls calls = new PortCalls(thread, LONG);
        AssertionError broken = new AssertionError();
        OutOfMemoryError exhausted = new OutOfMemoryError();

        assertThatThrownBy(() -> calls.call(() -> {
                    throw broken;
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasCause(broken);
        assertThatThrownBy(() -> calls.call(() -> {
                    throw exhausted;
                }))
                .isSameAs(exhausted);
    }

    @Test
    @DisplayName("EXE-1: a call that outlives the deadline has an unknown outcome, and is interrupted")
    void deadline() throws Exception {
        PortCalls calls = new PortCalls(thread, SHORT);
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);

        assertThatThrownBy(() -> calls.call(() -> {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        interrupted.countDown();
                    }
                    return "late";
                }))
                .isInstanceOf(PortCalls.LateAnswer.class);
        interrupted.await();
    }

    @Test
    @DisplayName("EXE-1: a call that found no thread in time surely did not act, then or later")
    void neverBegun() throws Exception {
        PortCalls calls = new PortCalls(thread, SHORT);
        CountDownLatch busy = new CountDownLatch(1);
        thread.submit(() -> await(busy));
        AtomicBoolean acted = new AtomicBoolean();

        assertThatThrownBy(() -> calls.call(() -> {
                    acted.set(true);
                    return "answer";
                }))
                .isInstanceOf(PortUnavailable.class);
        busy.countDown();
        thread.submit(() -> {}).get();
        assertThat(acted).as("given up before it began").isFalse();
    }

    @Test
    @DisplayName("EXE-1: a call that the executor rejects surely did not act")
    void rejected() {
        PortCalls full = new PortCalls(
                task -> {
                    throw new RejectedExecutionException("full");
                },
                LONG);
        PortCalls broken = new PortCalls(
                task -> {
                    throw new IllegalStateException("shut down");
                },
                LONG);

        assertThatThrownBy(() -> full.call(() -> "answer")).isInstanceOf(PortUnavailable.class);
        assertThatThrownBy(() -> broken.call(() -> "answer")).isInstanceOf(PortUnavailable.class);
    }

    @Test
    @DisplayName("EXE-1: an executor that fails after it ran the call leaves the outcome unknown")
    void ranAndFailed() {
        PortCalls calls = new PortCalls(
                task -> {
                    task.run();
                    throw new IllegalStateException("after the fact");
                },
                LONG);

        assertThatThrownBy(() -> calls.call(() -> "answer")).isInstanceOf(PortCalls.LateAnswer.class);
    }

    @Test
    @DisplayName("EXE-1: an interrupted caller does not wait, the outcome is unknown, and the interrupt stays set")
    void interrupted() {
        PortCalls calls = new PortCalls(thread, LONG);
        Thread caller = Thread.currentThread();
        CountDownLatch never = new CountDownLatch(1);

        assertThatThrownBy(() -> calls.call(() -> {
                    caller.interrupt();
                    await(never);
                    return "late";
                }))
                .isInstanceOf(PortCalls.LateAnswer.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
