/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import dev.aftersales.spi.TenantId;
import dev.aftersales.testkit.port.wire.Wire;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * What the kit must know of any back end. Made anew for each test; what it creates may stay in the back end, since tests look
 * at nothing but what they have created themselves.
 *
 * @param <P> the port
 */
public interface BackEndUnderTest<P> {

    /**
     * The name in reports.
     *
     * @return for example {@code Tryton 6.0 on PostgreSQL}
     */
    String name();

    /**
     * The tenant on whose behalf tests ask.
     *
     * @return the tenant
     */
    TenantId tenant();

    /**
     * A port as a host that has just started has it: with no memory of what another port of this back end has done. Its way to
     * the back end is over {@link #wire()}.
     *
     * @return a new port, which may be used from several threads
     */
    P connect();

    /**
     * What lies between the ports and the back end.
     *
     * @return the wire, the same for all ports
     */
    Wire wire();

    /**
     * Restarts the back end, as an operator does, and returns once it serves again. What it keeps on a disk it still has.
     *
     * @throws Exception when it does not come back: the test fails
     */
    void restart() throws Exception;

    /**
     * Makes the back end take the next effect on, and finish it later.
     *
     * @return finishes it; empty where the back end always decides while the caller waits, as unless overridden
     */
    default Optional<Runnable> defer() {
        return Optional.empty();
    }

    /**
     * The back end's clock, for dates.
     *
     * @return the system's clock unless overridden
     */
    default Clock clock() {
        return Clock.systemUTC();
    }

    /**
     * Lets time pass.
     *
     * @param duration how long, on the back end's clock; waits unless overridden, as where that clock can be set
     */
    default void pass(Duration duration) {
        long end = System.nanoTime() + duration.toNanos();
        for (long left = duration.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    /**
     * How long a right answer may take on the slowest machine. Tests never fail earlier for want of an answer, and do not wait
     * where an answer comes.
     *
     * @return two minutes unless overridden
     */
    default Duration patience() {
        return Duration.ofMinutes(2);
    }

    /**
     * How long an attempt may take to end, once its thread has been interrupted. The one rule that asks for it is a SHOULD; where
     * it is known that the port does not let go, a short time spares the wait.
     *
     * @return {@link #patience()} unless overridden
     */
    default Duration letsGoWithin() {
        return patience();
    }

    /**
     * How many threads ask at once.
     *
     * @return 8 unless overridden; at least 2
     */
    default int threads() {
        return 8;
    }

    /** Gives back what was opened. Asked after each test; nothing unless overridden. */
    default void close() {}
}
