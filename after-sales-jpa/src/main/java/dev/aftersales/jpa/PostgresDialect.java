/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.store.CapClaim;
import dev.aftersales.store.CapKey;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;

/** PostgreSQL 12 and later. */
final class PostgresDialect extends CommonDialect {

    private static final String TEXT = "varchar";
    private static final String NUMBER = "numeric";

    private final PostgresUpserts upserts;

    PostgresDialect(String schema) {
        super(schema);
        this.upserts = new PostgresUpserts(qualified("as_entitlement"));
    }

    @Override
    public String nextEntry() {
        return "nextval('" + qualified("as_entry_seq") + "')";
    }

    @Override
    public boolean hasPipelines() {
        return true;
    }

    @Override
    public String doubtfulSettings() {
        return "select name || ' is ' || setting from pg_settings"
                + " where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off' order by name";
    }

    @Override
    public String clock() {
        return "select cast(extract(epoch from clock_timestamp()) * 1000000 as bigint)";
    }

    @Override
    public boolean claim(EntityManager entities, List<CapClaim> claims) {
        boolean isMet = claims.size() == 1 && claims.get(0).gen() > 0;
        return isMet ? super.claim(entities, claims) : upserts.claim(entities, claims);
    }

    @Override
    boolean reserveTogether(EntityManager entities, List<CapClaim> claims) {
        return upserts.claim(entities, claims);
    }

    /** Locks the rows in the order of the values first, for an update alone would take them in any. */
    @Override
    boolean addTogether(EntityManager entities, List<CapDifference> differences) {
        String table = qualified("as_entitlement");
        String tenant = differences.get(0).cap().tenant().value();
        NativeStatement statement = new NativeStatement()
                .add("update ")
                .add(table)
                .add(" e set reserved = e.reserved + d.reserved, consumed = e.consumed + d.consumed from (select"
                        + " k.source, k.line, k.kind, v.reserved, v.consumed from (values ");
        String separator = "(";
        int n = 0;
        for (CapDifference difference : differences) {
            CapKey cap = difference.cap();
            statement
                    .add(separator)
                    .add(n++ + ", ")
                    .value(cap.source(), TEXT)
                    .add(", ")
                    .value(cap.line(), TEXT)
                    .add(", ")
                    .value(cap.kind().name(), TEXT)
                    .add(", ")
                    .value(difference.reserved(), NUMBER)
                    .add(", ")
                    .value(difference.consumed(), NUMBER);
            separator = "), (";
        }
        int written = statement
                .add(")) v (n, source, line, kind, reserved, consumed) join ")
                .add(table)
                .add(" k on k.tenant = ")
                .value(tenant)
                .add(
                        " and k.source = v.source and k.line = v.line and k.kind = v.kind order by v.n for no key update of k)"
                                + " d where e.tenant = ")
                .value(tenant)
                .add(" and e.source = d.source and e.line = d.line and e.kind = d.kind"
                        + " and e.reserved + d.reserved >= 0 and e.consumed + d.consumed >= 0")
                .update(entities);
        return written == differences.size();
    }

    /** One statement, for what it writes it can also answer. */
    @Override
    public List<ActionRow> lease(EntityManager entities, int limit, long now, long leaseUntil) {
        String table = qualified("as_action");
        List<?> rows = entities.createNativeQuery(
                        "with due as materialized (select tenant, id, due_at from " + table
                                + " where due_at <= ?1 order by due_at, tenant, id limit ?2 for update skip locked),"
                                + " leased as (update " + table
                                + " a set fence = a.fence + 1, lease_until = ?3, due_at = ?3"
                                + " from due where a.tenant = due.tenant and a.id = due.id returning a.*)"
                                + " select leased.* from leased join due on leased.tenant = due.tenant and leased.id = due.id"
                                + " order by due.due_at, due.tenant, due.id",
                        ActionRow.class)
                .setParameter(1, now)
                .setParameter(2, limit)
                .setParameter(3, leaseUntil)
                .getResultList();
        return rows.stream().map(ActionRow.class::cast).toList();
    }

    @Override
    NativeStatement text(NativeStatement statement, String value, String unused) {
        return statement.value(value, TEXT);
    }

    @Override
    NativeStatement number(NativeStatement statement, BigDecimal value, String unused) {
        return statement.value(value, NUMBER);
    }
}
