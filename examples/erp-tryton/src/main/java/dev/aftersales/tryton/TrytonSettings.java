/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton;

import dev.aftersales.tryton.rpc.Credentials;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;

/**
 * How to reach a Tryton database, and what may be promised of it.
 *
 * @param url the address of the database, for example {@code http://127.0.0.1:8123/tryton/}
 * @param credentials who logs in; each tenant has a user of its own, allowed to see its company alone
 * @param company the company of the tenant
 * @param settlesWithin after how long a request that was sent has acted or never will: the server's {@code session.max_age},
 *     after which a waiting request is turned away, and the longest transaction
 * @param connecting how long making a connection may take
 * @param clock the clock that deadlines are meant by
 */
public record TrytonSettings(
        URI url, Credentials credentials, long company, Duration settlesWithin, Duration connecting, Clock clock) {

    /** What the server of this example is set up for: sessions of five minutes, and a minute for a transaction. */
    private static final Duration SETTLES_WITHIN = Duration.ofMinutes(6);

    private static final Duration CONNECTING = Duration.ofSeconds(3);

    /**
     * Checks the address.
     *
     * @param url the address of the database
     * @param credentials who logs in
     * @param company the company of the tenant
     * @param settlesWithin after how long a request has acted or never will
     * @param connecting how long making a connection may take
     * @param clock the clock that deadlines are meant by
     */
    public TrytonSettings {
        if (!url.getPath().endsWith("/")) {
            throw new IllegalArgumentException("the address of a database ends with a slash");
        }
    }

    /**
     * The settings that fit the server of this example.
     *
     * @param url the address of the database
     * @param user the login name
     * @param password the password
     * @param company the company of the tenant
     * @return the settings
     */
    public static TrytonSettings of(URI url, String user, String password, long company) {
        return new TrytonSettings(
                url, new Credentials(user, password), company, SETTLES_WITHIN, CONNECTING, Clock.systemUTC());
    }

    /**
     * For a server with other limits.
     *
     * @param duration after how long a request that was sent has acted or never will
     * @return the other settings
     */
    public TrytonSettings settlesWithin(Duration duration) {
        return new TrytonSettings(url, credentials, company, duration, connecting, clock);
    }

    /**
     * For a host with a clock of its own.
     *
     * @param other the clock that the library was built with
     * @return the other settings
     */
    public TrytonSettings clock(Clock other) {
        return new TrytonSettings(url, credentials, company, settlesWithin, connecting, other);
    }
}
