/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.rpc;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.PortUnavailable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * The requests of one caller, until one deadline. For one thread.
 *
 * <p>It turns what goes wrong into what a port says: a rule of the server is a {@link PortRefused}, a request that did not
 * leave is a {@link PortUnavailable} as long as nothing was sent before that could have changed something, and all else is
 * {@link OutcomeUnknown}.
 */
public final class Conversation {

    private static final int MOST_WARNINGS = 5;

    /** How long a request may still take. */
    interface Patience {
        Duration left() throws RpcFailure;
    }

    private final Transport transport;
    private final Sessions sessions;
    private final Patience patience;
    private final Map<String, Object> context;
    private final Doubts doubts = new Doubts();

    Conversation(Transport transport, Sessions sessions, Patience patience, long company, Locale locale) {
        this.transport = transport;
        this.sessions = sessions;
        this.patience = patience;
        this.context = Map.of("company", company, "language", Languages.code(locale));
    }

    /**
     * Keeps the server's words out of refusals, where requests carry codes or notes that the server could quote.
     *
     * @return this
     */
    public Conversation discreet() {
        doubts.keepQuiet();
        return this;
    }

    /**
     * Reads records.
     *
     * @param search which ones, and what of them
     * @return the records
     */
    public List<Row> search(Search search) {
        JsonNode found = read("model." + search.model() + ".search_read", search.parameters());
        return StreamSupport.stream(found.spliterator(), false).map(Row::new).toList();
    }

    /**
     * Creates a record and all it consists of, in one transaction.
     *
     * @param model the model
     * @param values its fields
     * @return its number
     */
    public long create(String model, Map<String, ?> values) {
        return change("model." + model + ".create", List.of(List.of(values)), Map.of())
                .path(0)
                .asLong();
    }

    /**
     * Copies a record.
     *
     * @param model the model
     * @param id the record
     * @param other fields of the copy that differ
     * @return the number of the copy
     */
    public long copy(String model, long id, Map<String, ?> other) {
        return change("model." + model + ".copy", List.of(List.of(id), other), Map.of())
                .path(0)
                .asLong();
    }

    /**
     * Changes a record.
     *
     * @param version the version that was seen; the server refuses if it is another by then
     * @param values the fields to change
     * @throws PortRefused with DOCUMENT_CHANGED if it is another
     */
    public void write(Version version, Map<String, ?> values) {
        change("model." + version.model() + ".write", List.of(List.of(version.id()), values), version.context());
    }

    /**
     * Presses a button. In a state that does not show it the server does nothing and does not say so: read the state back.
     *
     * @param version the version that was seen; the server refuses if it is another by then
     * @param button its name
     * @throws PortRefused with DOCUMENT_CHANGED if it is another
     */
    public void press(Version version, String button) {
        change("model." + version.model() + "." + button, List.of(List.of(version.id())), version.context());
    }

    /**
     * Goes through a wizard whose first state does all there is to do.
     *
     * @param wizard its name
     * @param model the model of the records it is started on
     * @param ids the records
     */
    public void run(String wizard, String model, List<Long> ids) {
        Map<String, Object> active = Map.of("active_model", model, "active_id", ids.get(0), "active_ids", ids);
        JsonNode session = change("wizard." + wizard + ".create", List.of(), active);
        long number = session.path(0).asLong();
        change(
                "wizard." + wizard + ".execute",
                List.of(number, Map.of(), session.path(1).asText()),
                active);
        change("wizard." + wizard + ".delete", List.of(number), active);
    }

    private JsonNode read(String method, List<?> parameters) {
        try {
            return send(method, parameters, Map.of());
        } catch (RpcFailure failed) {
            throw doubts.ofReading(failed);
        }
    }

    private JsonNode change(String method, List<?> parameters, Map<String, ?> more) {
        try {
            return insisting(method, parameters, more);
        } catch (RpcFailure failed) {
            throw doubts.of(failed);
        }
    }

    /** Answers the expected warnings with Yes, as the client does: a record says so, and the call is made again. */
    private JsonNode insisting(String method, List<?> parameters, Map<String, ?> more) throws RpcFailure {
        for (int warnings = 0; ; warnings++) {
            try {
                return changing(method, parameters, more);
            } catch (RpcFailure.UserWarning warning) {
                if (warnings == MOST_WARNINGS || !Warnings.isExpected(warning.name())) {
                    throw warning;
                }
                long user = sessions.current(patience.left()).user();
                Map<String, ?> yes = Map.of("user", user, "name", warning.name(), "always", false);
                changing("model.res.user.warning.create", List.of(List.of(yes)), Map.of());
            }
        }
    }

    private JsonNode changing(String method, List<?> parameters, Map<String, ?> more) throws RpcFailure {
        try {
            JsonNode result = send(method, parameters, more);
            doubts.sent();
            return result;
        } catch (OutcomeUnknown unknown) {
            doubts.sent();
            throw unknown;
        }
    }

    /** A session that ended is replaced once: the server does nothing before it has looked at the session. */
    private JsonNode send(String method, List<?> parameters, Map<String, ?> more) throws RpcFailure {
        Sessions.Session session = sessions.current(patience.left());
        try {
            return send(session, method, parameters, more);
        } catch (RpcFailure.NoSession ended) {
            return send(sessions.renewed(session, patience.left()), method, parameters, more);
        }
    }

    private JsonNode send(Sessions.Session session, String method, List<?> parameters, Map<String, ?> more)
            throws RpcFailure {
        List<Object> all = new ArrayList<>(parameters);
        Map<String, Object> whole = new LinkedHashMap<>(context);
        whole.putAll(more);
        all.add(whole);
        try {
            return transport.call(method, all, session.authorization(), patience.left());
        } catch (RpcFailure.UserError error) {
            sessions.requireAlive(session, patience.left());
            throw error;
        }
    }
}
