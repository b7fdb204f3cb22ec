/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.rpc;

import dev.aftersales.spi.Call;
import dev.aftersales.spi.ReadContext;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** A database of a Tryton server, one user of it, and one company. Thread-safe. */
public final class ErpServer {

    /** With less than this left before the deadline nothing is sent: the answer could hardly come in time. */
    private static final Duration LEAST = Duration.ofMillis(50);

    private final URI url;
    private final Clock clock;
    private final long company;
    private final Transport transport;
    private final Sessions sessions;

    /**
     * A server; nothing is sent yet.
     *
     * @param url the address of the database, with a slash at its end
     * @param credentials who logs in
     * @param company the company that all documents belong to
     * @param clock the clock that deadlines are meant by
     * @param connecting how long making a connection may take
     */
    public ErpServer(URI url, Credentials credentials, long company, Clock clock, Duration connecting) {
        this.url = url;
        this.clock = clock;
        this.company = company;
        this.transport = new Transport(url, connecting);
        this.sessions = new Sessions(transport, credentials);
    }

    /**
     * What is said to the server for one reading caller.
     *
     * @param context who reads
     * @return the conversation, for one thread
     */
    public Conversation reading(ReadContext context) {
        return until(context.deadline(), context.locale());
    }

    /**
     * What is said to the server for one effect.
     *
     * @param call the attempt
     * @return the conversation, for one thread
     */
    public Conversation acting(Call call) {
        return until(call.deadline(), call.actor().locale());
    }

    private Conversation until(Instant deadline, Locale locale) {
        return new Conversation(transport, sessions, () -> patience(deadline), company, locale);
    }

    private Duration patience(Instant deadline) throws RpcFailure {
        Duration left = Duration.between(clock.instant(), deadline);
        if (left.compareTo(LEAST) < 0) {
            throw new RpcFailure.NotSent("too little time is left");
        }
        return left;
    }

    /**
     * The company that all documents belong to.
     *
     * @return its id
     */
    public long company() {
        return company;
    }

    /**
     * Where a person can see a record, with Tryton's own client.
     *
     * @param model the model
     * @param id the record
     * @return the link
     */
    public URI link(String model, long id) {
        return URI.create("tryton://" + url.getRawAuthority() + url.getRawPath() + "model/" + model + "/" + id);
    }
}
