/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks.database.bed;

import dev.aftersales.benchmarks.CommandKind;
import dev.aftersales.store.CapClaim;
import java.util.Locale;

/**
 * Tickets, and caps that never run out: one delivery and one invoice for each ticket.
 *
 * @param sql the schema, with its tables
 */
public record Fixture(Sql sql) {

    /**
     * Fills the tables.
     *
     * @param tickets how many tickets
     * @param returnsOfEach how many returns each of them has had
     */
    public void fill(long tickets, int returnsOfEach) {
        sql.run("""
                INSERT INTO as_team (tenant, id, version, name, services, settings_revision)
                VALUES ('default', 'support', 1, 'Support', 'COUPON,FIELD_SERVICE,REFUND,REPAIR,RETURN', 1)
                """);
        sql.run(String.format(Locale.ROOT, """
                INSERT INTO as_ticket (
                    tenant, ref, version, team, title, customer, followers, closed, created_at,
                    credit_notes, draft_invoices, coupons, returns, repairs, tasks, open_work, stuck)
                SELECT 'default', 'HD-' || n, 1, 'support', 'It flickers', 'customer-' || n, '[]', false,
                       1700000000000000 + n::bigint * 1000000, 0, 0, 0, %d, 0, 0, 0, 0
                FROM generate_series(1, %d) n
                """, returnsOfEach, tickets));
        claims(Recorder.record(CommandKind.RETURN), tickets);
        claims(Recorder.record(CommandKind.REFUND), tickets);
        sql.run("VACUUM ANALYZE");
    }

    private void claims(RecordedCommand command, long tickets) {
        for (CapClaim claim : command.acceptance().claims()) {
            sql.run(String.format(
                    Locale.ROOT, """
                    INSERT INTO as_entitlement (tenant, source, line, kind, unit, total, external, reserved, consumed, gen)
                    SELECT 'default', 'SRC-' || n, '%s', '%s', '%s', 1000000000, 0, 0, 0, 1
                    FROM generate_series(1, %d) n
                    """, claim.key().line(), claim.key().kind(), claim.unit(), tickets));
        }
    }
}
