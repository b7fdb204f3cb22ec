/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks.database.bed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a busy helpdesk leaves behind: many rows made of those that the store has written for one command, so that they look as
 * real ones do.
 *
 * @param bed where
 */
public record History(Bed bed) {

    private static final String ID =
            "(lpad(to_hex(1700000000000 + n), 12, '0') || '70008000' || lpad(to_hex(n), 12, '0'))::uuid";
    private static final String TIME = "1700000000000000 + n::bigint * 1000000";

    /** Port keys are spread as evenly as if they were drawn by lot. */
    private static final String PORT_KEY = "upper(substr(md5(n::text), 1, 16))";

    private static final String CONTENT_HASH = "md5(n::text) || md5((-n)::text)";

    /**
     * Finished actions with their documents and chatter, spread over tickets.
     *
     * @param actions how many
     * @param tickets over how many tickets
     */
    public void finished(long actions, long tickets) {
        String ticket = String.format(Locale.ROOT, "'HD-' || (n %% %d + 1)", tickets);
        copy("as_action", actions, action("'history-' || n", ticket));
        copy(
                "as_document",
                actions,
                Map.of("id", "'HIST-' || n", "action_id", ID, "ticket", ticket, "created_at", TIME));
        copy(
                "as_entry",
                actions,
                Map.of("seq", "nextval('as_entry_seq')", "action_id", ID, "ticket", ticket, "unsent", "NULL"));
    }

    /**
     * Actions that recovery must look at.
     *
     * @param actions how many
     * @param tickets over how many tickets
     */
    public void due(long actions, long tickets) {
        Map<String, String> changes = action("'due-' || n", "'HD-' || (n % " + tickets + " + 1)");
        changes.put("id", ID.replace("7000800", "7000900"));
        changes.put("port_key", "upper(substr(md5((-n)::text), 1, 16))");
        changes.put("state", "'CALLING'");
        changes.put("step_result", "NULL");
        changes.put("holding", "true");
        for (String instant : List.of("due_at", "quiet_at", "lease_until")) {
            changes.put(instant, TIME);
        }
        copy("as_action", actions, changes);
    }

    private static Map<String, String> action(String requestKey, String ticket) {
        return new TreeMap<>(Map.of(
                "id", ID,
                "request_key", requestKey,
                "content_hash", CONTENT_HASH,
                "port_key", PORT_KEY,
                "ticket", ticket,
                "created_at", TIME,
                "changed_at", TIME));
    }

    /** Copies the only row of a table; what differs is an expression over {@code n}, the number of the copy. */
    private void copy(String table, long copies, Map<String, String> changes) {
        List<String> columns = bed.sql()
                .column(
                        "SELECT column_name FROM information_schema.columns WHERE is_generated = 'NEVER' AND table_schema = '"
                                + bed.schema() + "' AND table_name = '" + table + "'");
        if (!columns.containsAll(changes.keySet())) {
            throw new IllegalStateException(table + " has no such columns: " + changes.keySet());
        }
        String values = columns.stream()
                .map(column -> changes.getOrDefault(column, "t." + column))
                .collect(Collectors.joining(", "));
        bed.sql()
                .run("INSERT INTO " + table + " (" + String.join(", ", columns) + ") SELECT " + values
                        + " FROM (SELECT * FROM " + table + " LIMIT 1) t, generate_series(1, " + copies + ") n");
    }
}
