/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Recovers and polls in one daemon thread until it is closed. Thread-safe. */
public final class BackgroundRecovery implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundRecovery.class);
    private static final int BATCH = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final AfterSales afterSales;
    private final ScheduledExecutorService thread;
    private final ScheduledFuture<?> rounds;

    BackgroundRecovery(AfterSales afterSales, Duration every) {
        this.afterSales = afterSales;
        this.thread = new ScheduledThreadPoolExecutor(1, round -> {
            Thread daemon = new Thread(round, "after-sales-recovery");
            daemon.setDaemon(true);
            return daemon;
        });
        this.rounds = thread.scheduleWithFixedDelay(this::round, 0, every.toNanos(), TimeUnit.NANOSECONDS);
    }

    private void round() {
        try {
            while (afterSales.recover(BATCH).taken() == BATCH && !thread.isShutdown()) {
                LOG.debug("a full batch was recovered: more is due");
            }
            afterSales.poll(BATCH);
        } catch (RuntimeException failed) {
            LOG.warn(
                    "a round of recovery failed, the next one tries again: {}",
                    failed.getClass().getName());
        }
    }

    /**
     * Stops after the round in hand, and waits for it, for a minute at most; what it leaves is due again later. An interrupt
     * ends the wait and stays set.
     */
    @Override
    public void close() {
        rounds.cancel(false);
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
