/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks.database.commands;

/** The statements of a two-transaction command, one for each thing that is read or written. */
final class HandWrittenSql {

    /** Without a list of kinds: with one, PostgreSQL would plan it anew each time. */
    static final String READ = """
            SELECT t.version, t.team, t.title, t.customer, t.product, t.lot, t.sale_order, t.followers, t.closed,
                   m.version, m.name, m.services, m.default_project, m.settings_revision,
                   a.id, a.content_hash, a.state,
                   e.kind, e.line, e.unit, e.total, e.external, e.reserved, e.consumed, e.gen
            FROM as_ticket t
            JOIN as_team m ON m.tenant = t.tenant AND m.id = t.team
            LEFT JOIN as_action a ON a.tenant = t.tenant AND a.request_key = ?
            LEFT JOIN as_entitlement e ON e.tenant = t.tenant AND e.source = ?
            WHERE t.tenant = ? AND t.ref = ?
            """;

    static final String INSERT_ACTION = """
            INSERT INTO as_action (
                tenant, id, request_key, content_hash, command_name, command, service, ticket,
                actor_user, actor_kind, actor_customer, actor_locale, company,
                state, fence, unsure, attempts, lease_until, quiet_at, due_at, cancel_wanted, presumed, watch_until,
                step, steps, effect, port_key, pivot, step_request, step_result, holds, holding,
                subject_kind, subject_id, refusals, evidence, reference, planned_team, approval_expires,
                created_at, changed_at)
            VALUES (
                ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    static final String RESERVE = """
            UPDATE as_entitlement SET reserved = reserved + ?
            WHERE tenant = ? AND source = ? AND line = ? AND kind = ?
              AND gen = ? AND unit = ? AND total = ? AND external = ?
              AND external + reserved + consumed + ? <= total
            """;

    static final String UPDATE_ACTION = """
            UPDATE as_action
            SET state = ?, fence = ?, unsure = ?, attempts = ?, lease_until = ?, quiet_at = ?, due_at = ?,
                cancel_wanted = ?, presumed = ?, watch_until = ?, step = ?, step_result = ?, holding = ?,
                refusals = ?, evidence = ?, reference = ?, approval_expires = ?, changed_at = ?
            WHERE tenant = ? AND id = ? AND state = ? AND fence = ? AND step = ? AND cancel_wanted = ?
            """;

    static final String INSERT_DOCUMENT = """
            INSERT INTO as_document (
                tenant, kind, id, ticket, number, version, state, standing, settled, link, snapshot, holds, over_cap,
                action_id, creator, open_action, revision, created_at, checked_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    static final String COUNT_RETURN = "UPDATE as_ticket SET returns = returns + 1 WHERE tenant = ? AND ref = ?";

    static final String COUNT_DRAFT = "UPDATE as_ticket SET open_work = open_work + 1 WHERE tenant = ? AND ref = ?";

    static final String INSERT_ENTRY = """
            INSERT INTO as_entry (
                tenant, seq, kind, ticket, action_id, service, command_name, state_before, state_after, fence,
                told_by, told_at, document_kind, document_id, number, link, data, unsent)
            VALUES (?, nextval('as_entry_seq'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    static final String CONSUME = """
            UPDATE as_entitlement SET reserved = reserved - ?, consumed = consumed + ?
            WHERE tenant = ? AND source = ? AND line = ? AND kind = ? AND reserved >= ?
            """;

    static final String LOCK = """
            SELECT unit, total, external, reserved, consumed, gen FROM as_entitlement
            WHERE tenant = ? AND source = ? AND line = ? AND kind = ?
            FOR UPDATE
            """;

    static final String WRITE_BACK = """
            UPDATE as_entitlement SET reserved = ?, consumed = ?
            WHERE tenant = ? AND source = ? AND line = ? AND kind = ?
            """;

    private HandWrittenSql() {}
}
