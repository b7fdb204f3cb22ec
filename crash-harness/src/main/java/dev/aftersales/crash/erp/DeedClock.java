/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.erp;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The time, which stands still during a deed, so that doing it again from the journal gives the same. */
final class DeedClock extends Clock {

    private volatile @Nullable Instant deed;

    void standAt(Instant at) {
        deed = at;
    }

    void goOn() {
        deed = null;
    }

    @Override
    public Instant instant() {
        Instant standing = deed;
        return standing == null ? Clock.systemUTC().instant() : standing;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(getZone()) ? this : Clock.fixed(instant(), zone);
    }
}
