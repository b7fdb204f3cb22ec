/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.operations;

import dev.aftersales.AfterSales;
import dev.aftersales.action.RecoveryReport;
import dev.aftersales.store.Backlog;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How recovery stands, and a round of it when an operator does not want to wait for the next one. The backlog is counted when it is
 * asked for, so pages that ask every few seconds share a count. Thread-safe.
 */
@Component
class RecoveryRounds {

    private static final Duration RECENT = Duration.ofSeconds(2);
    private static final int BATCH = 50;

    private final AfterSales afterSales;
    private final Clock clock;
    private final boolean runs;
    private final Duration every;
    private @Nullable Counted last;

    RecoveryRounds(
            AfterSales afterSales,
            Clock clock,
            @Value("${after-sales.recovery.enabled:true}") boolean runs,
            @Value("${after-sales.recovery.interval:10s}") Duration every) {
        this.afterSales = afterSales;
        this.clock = clock;
        this.runs = runs;
        this.every = every;
    }

    synchronized RecoveryState state() {
        Instant now = clock.instant();
        Counted known = last;
        if (known == null || known.at().plus(RECENT).isBefore(now)) {
            known = new Counted(afterSales.backlog(), now);
            last = known;
        }
        return new RecoveryState(runs, every, known.backlog());
    }

    /** Something was settled: the next page counts anew. */
    synchronized void changed() {
        last = null;
    }

    RecoveryReport round() {
        RecoveryReport report = afterSales.recover(BATCH);
        changed();
        return report;
    }

    private record Counted(Backlog backlog, Instant at) {}
}
