/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.erp;

import java.time.Duration;

/**
 * What becomes of a request.
 *
 * @param kind what
 * @param delay how late, if it is late; negative to wait until it is delivered
 */
record Fate(Kind kind, Duration delay) {

    /** What can become of a request. */
    enum Kind {
        /** It is done and answered. */
        WELL,
        /** The connection breaks before it is done. */
        LOST,
        /** It is done, and the connection breaks before the answer. */
        UNANSWERED,
        /** The connection breaks, and it is done later. */
        LATE,
        /** It arrives twice. */
        TWICE,
        /** It is taken on, and done later. */
        PENDING,
        /** It is refused. */
        REFUSED,
        /** The back end is closed for the moment. */
        UNAVAILABLE
    }

    static final Fate WELL = of(Kind.WELL);

    static Fate of(Kind kind) {
        return new Fate(kind, Duration.ZERO);
    }
}
