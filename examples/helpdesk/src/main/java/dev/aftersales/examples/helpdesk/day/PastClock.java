/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.day;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that goes like another one, some time behind it. Thread-safe. */
final class PastClock extends Clock {

    private final Clock now;
    private final AtomicReference<Duration> behind;

    PastClock(Clock now) {
        this(now, new AtomicReference<>(Duration.ZERO));
    }

    private PastClock(Clock now, AtomicReference<Duration> behind) {
        this.now = now;
        this.behind = behind;
    }

    /** Goes on from another moment: the present, if that is not over yet. */
    void goTo(Instant moment) {
        Duration since = Duration.between(moment, now.instant());
        behind.set(since.isNegative() ? Duration.ZERO : since);
    }

    @Override
    public Instant instant() {
        return now.instant().minus(behind.get());
    }

    @Override
    public ZoneId getZone() {
        return now.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new PastClock(now.withZone(zone), behind);
    }
}
