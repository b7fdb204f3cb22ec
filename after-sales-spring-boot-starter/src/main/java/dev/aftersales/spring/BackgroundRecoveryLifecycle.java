/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spring;

import dev.aftersales.AfterSales;
import dev.aftersales.BackgroundRecovery;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Recovers in the background while the application runs: begins last, when everything is up, and ends first, before anything is
 * taken from it. How long the end may take is the application's {@code spring.lifecycle.timeout-per-shutdown-phase}; what a round
 * leaves is due again later, on whichever node.
 */
final class BackgroundRecoveryLifecycle implements SmartLifecycle {

    private final AfterSales afterSales;
    private final Duration interval;
    private @Nullable BackgroundRecovery running;

    BackgroundRecoveryLifecycle(AfterSales afterSales, Duration interval) {
        this.afterSales = afterSales;
        this.interval = interval;
    }

    @Override
    public synchronized void start() {
        if (running == null) {
            running = afterSales.recoverInBackground(interval);
        }
    }

    @Override
    public void stop() {
        BackgroundRecovery stopping = taken();
        if (stopping != null) {
            stopping.close();
        }
    }

    /** Waits for the round in hand on a thread of its own, so that the application's patience is the limit. */
    @Override
    public void stop(Runnable callback) {
        Thread waiting = new Thread(
                () -> {
                    try {
                        stop();
                    } finally {
                        callback.run();
                    }
                },
                "after-sales-recovery-stop");
        waiting.setDaemon(true);
        waiting.start();
    }

    private synchronized @Nullable BackgroundRecovery taken() {
        BackgroundRecovery stopping = running;
        running = null;
        return stopping;
    }

    @Override
    public synchronized boolean isRunning() {
        return running != null;
    }
}
