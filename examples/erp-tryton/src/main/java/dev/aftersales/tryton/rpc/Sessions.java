/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.rpc;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The session that all threads share; a new one when the server no longer knows it. Thread-safe. */
final class Sessions {

    private final Transport transport;
    private final Credentials credentials;
    private final ReentrantLock login = new ReentrantLock();
    private volatile @Nullable Session current;

    Sessions(Transport transport, Credentials credentials) {
        this.transport = transport;
        this.credentials = credentials;
    }

    /** The session in use; logs in first where there is none. */
    Session current(Duration patience) throws RpcFailure {
        Session session = current;
        return session != null ? session : renewed(null, patience);
    }

    /** Another session than one that ended; whoever comes second takes the one that the first got. */
    Session renewed(@Nullable Session ended, Duration patience) throws RpcFailure {
        login.lock();
        try {
            Session session = current;
            if (session != null && !session.equals(ended)) {
                return session;
            }
            Session fresh = logIn(patience);
            current = fresh;
            return fresh;
        } finally {
            login.unlock();
        }
    }

    /**
     * Doubts an error if its session is gone. After the commit the server notes that the session was used, and if it is gone by
     * then, it answers with an error of the type that elsewhere is a definite no. A session that is there now was there then.
     */
    void requireAlive(Session session, Duration patience) {
        Search self = Search.of("res.user", List.of("id")).where("id", "=", session.user());
        List<Object> parameters = new ArrayList<>(self.parameters());
        parameters.add(Map.of());
        try {
            transport.call("model.res.user.search_read", parameters, session.authorization(), patience);
        } catch (RpcFailure | OutcomeUnknown gone) {
            throw new OutcomeUnknown("the session ended while the server was at work");
        }
    }

    /** Logging in changes nothing that matters: whatever goes wrong here, the caller's request was not sent. */
    private Session logIn(Duration patience) throws RpcFailure {
        List<?> parameters = List.of(credentials.user(), Map.of("password", credentials.password()), "en");
        try {
            JsonNode session = transport.call("common.db.login", parameters, null, patience);
            return Session.of(
                    credentials.user(),
                    session.path(0).asLong(),
                    session.path(1).asText());
        } catch (OutcomeUnknown | RpcFailure.UserError | RpcFailure.UserWarning | RpcFailure.Stale failed) {
            throw new RpcFailure.NotSent("could not log in");
        } catch (RpcFailure.NoSession refused) {
            throw new RpcFailure.NotSent("the login was refused");
        }
    }

    /**
     * A session.
     *
     * @param user the number of the user
     * @param authorization the value of the header
     */
    record Session(long user, String authorization) {

        static Session of(String login, long user, String key) {
            String text = login + ":" + user + ":" + key;
            return new Session(
                    user, "Session " + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
        }

        @Override
        public String toString() {
            return "session of user " + user;
        }
    }
}
