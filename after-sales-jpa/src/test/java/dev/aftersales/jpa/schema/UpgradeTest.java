/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.databases.Database;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UpgradeTest {

    private static final String OPEN_ACTION = "00000000-0000-7000-8000-000000000001";
    private static final String DONE_ACTION = "00000000-0000-7000-8000-000000000002";

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "a store of version 1 with rows in it is brought to version 2: every row is intact, lists have their figures")
    void upgrade(Vendor vendor) throws Exception {
        for (Tool tool : Tool.values()) {
            try (Database database = Tool.fresh(vendor)) {
                tool.apply(database, 1);
                Jdbc jdbc = new Jdbc(database.dataSource());
                fill(jdbc);
                List<String> before = rows(jdbc);

                tool.apply(database, 2);

                assertThat(rows(jdbc)).as("%s", tool).hasSize(17).isEqualTo(before);
                assertThat(lists(jdbc))
                        .as("%s", tool)
                        .containsExactly("acme|T-1|1000|1|0|2|0|0|1|1|1", "other|T-1|5000|0|0|0|0|0|0|0|0");
                // Nothing is known of when this ticket came: it counts as new.
                assertThat(jdbc.rows("SELECT ref FROM as_ticket WHERE created_at > 1700000000000000"))
                        .containsExactly("T-2");
                assertThat(drawnNext(jdbc, vendor)).as("%s", tool).isGreaterThan(2);
            }
        }
    }

    private static void fill(Jdbc jdbc) {
        jdbc.execute(
                "INSERT INTO as_team (tenant, id, version, name, services, settings_revision)"
                        + " VALUES ('acme', 'support', 3, 'Soporte', 'REFUND,COUPON', 2)",
                ticket("acme", "T-1", "FALSE"),
                ticket("acme", "T-2", "TRUE"),
                ticket("other", "T-1", "FALSE"),
                action("acme", DONE_ACTION, "K-1", "PORTKEY1", "COMPLETED", 1000),
                action("acme", OPEN_ACTION, "K-2", "PORTKEY2", "UNKNOWN", 2000),
                action("other", OPEN_ACTION, "K-1", "PORTKEY1", "COMPLETED", 5000),
                "INSERT INTO as_step (tenant, port_key, action_id, idx, effect, pivot, step_request)"
                        + " VALUES ('acme', 'PORTKEY3', '" + DONE_ACTION + "', 1, 'duplicate', FALSE, '{}')",
                document("CREDIT_NOTE", "C-1", "COUNTED"),
                document("CREDIT_NOTE", "C-2", "HIDDEN"),
                document("COUPON", "P-1", "COUNTED"),
                document("COUPON", "P-2", "COUNTED"),
                document("REPAIR", "R-1", "OPEN_WORK"),
                document("TASK", "K-1", "COUNTED"),
                "INSERT INTO as_entitlement (tenant, source, line, kind, unit, total, external, reserved, consumed, gen)"
                        + " VALUES ('acme', 'INV-1', '', 'CREDIT_TOTAL', 'EUR', 120.50, 0, 0.000000001, 20.25, 7)",
                entry("COMPLETED"),
                entry("UNKNOWN"));
    }

    private static String ticket(String tenant, String ref, String closed) {
        return "INSERT INTO as_ticket (tenant, ref, version, team, title, customer, followers, closed) VALUES ('"
                + tenant
                + "', '" + ref + "', 4, 'support', 'Televizor stricat \u2014 \ud83d\udcfa', 'gemini', '[{}]', " + closed
                + ")";
    }

    private static String action(
            String tenant, String id, String requestKey, String portKey, String state, long createdAt) {
        return "INSERT INTO as_action (tenant, id, request_key, content_hash, command_name, command, service, ticket,"
                + " actor_user, actor_kind, actor_locale, state, fence, unsure, attempts, cancel_wanted, presumed, step,"
                + " steps, holding, pivot, effect, port_key, step_request, created_at, changed_at) VALUES ('" + tenant
                + "', '" + id + "', '" + requestKey
                + "', 'hash', 'refund.issue', '{\"a\":1}', 'REFUND', 'T-1', 'marta',"
                + " 'AGENT', 'es', '" + state + "', 1, 1, 1, FALSE, FALSE, 0, 1, FALSE, TRUE, 'credit', '" + portKey
                + "', '{}', " + createdAt + ", " + createdAt + ")";
    }

    private static String document(String kind, String id, String standing) {
        return "INSERT INTO as_document (tenant, kind, id, ticket, state, standing, settled, snapshot, over_cap, action_id,"
                + " creator, revision, created_at, checked_at) VALUES ('acme', '" + kind + "', '" + id
                + "', 'T-1', 'POSTED', '" + standing + "', FALSE, '{}', FALSE, '" + DONE_ACTION
                + "', 'marta', 0, 1000, 1000)";
    }

    private static String entry(String kind) {
        return "INSERT INTO as_entry (tenant, kind, ticket, action_id, fence, told_by, told_at, unsent) VALUES ('acme', '"
                + kind + "', 'T-1', '" + DONE_ACTION + "', 1, 'marta', 1000, TRUE)";
    }

    /** Everything that version 1 holds. */
    private static List<String> rows(Jdbc jdbc) {
        return List.of(
                        "version, name, services, settings_revision FROM as_team",
                        "tenant, ref, version, team, title, customer, followers, closed FROM as_ticket",
                        "tenant, id, request_key, command, state, open_ticket, stuck_since, port_key FROM as_action",
                        "kind, id, ticket, standing, snapshot, action_id, poll_at FROM as_document",
                        "source, line, kind, unit, total, external, reserved, consumed, gen FROM as_entitlement",
                        "seq, kind, ticket, action_id, told_at, unsent FROM as_entry",
                        "port_key, action_id, idx, step_request FROM as_step")
                .stream()
                .flatMap(columns -> jdbc.rows("SELECT " + columns + " ORDER BY 1, 2").stream())
                .toList();
    }

    private static List<String> lists(Jdbc jdbc) {
        return jdbc.rows(
                "SELECT tenant, ref, created_at, credit_notes, draft_invoices, coupons, returns, repairs, tasks,"
                        + " open_work, stuck FROM as_ticket WHERE ref = 'T-1' ORDER BY tenant");
    }

    private static long drawnNext(Jdbc jdbc, Vendor vendor) {
        String next = vendor == Vendor.H2 || vendor == Vendor.MARIADB
                ? "SELECT NEXT VALUE FOR as_entry_seq"
                : "SELECT nextval('as_entry_seq')";
        return Long.parseLong(jdbc.rows(next).get(0));
    }
}
