/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.store.CapClaim;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;

/** H2 2.2 and later. */
final class H2Dialect extends CommonDialect {

    private static final String TEXT = "varchar";
    private static final String NUMBER = "numeric(60, 20)";

    private static final String SAME_ROW =
            " and e.source = c.source and e.line = c.line and e.kind = c.kind) when matched";

    H2Dialect(String schema) {
        super(schema);
    }

    @Override
    public String nextEntry() {
        return "next value for " + qualified("as_entry_seq");
    }

    /** What is in memory alone is lost in any case, and meant to be. */
    @Override
    public String doubtfulSettings() {
        return "select 'WRITE_DELAY is ' || setting_value from information_schema.settings"
                + " where setting_name = 'WRITE_DELAY' and setting_value <> '0' and database_path() is not null";
    }

    @Override
    public String clock() {
        return "select cast(extract(epoch from current_timestamp(6)) * 1000000 as bigint)";
    }

    @Override
    boolean reserveTogether(EntityManager entities, List<CapClaim> claims) {
        int reserved = merge("source, line, kind, unit, total, external, quantity, taken", claims, this::columns)
                .value(claims.get(0).key().tenant().value())
                .add(SAME_ROW)
                .add(" and ")
                .add(AS_SEEN)
                .add(" then update set reserved = e.reserved + c.quantity")
                .update(entities);
        return reserved == claims.size();
    }

    @Override
    boolean addTogether(EntityManager entities, List<CapDifference> differences) {
        int changed = merge("source, line, kind, reserved, consumed", differences, this::columns)
                .value(differences.get(0).cap().tenant().value())
                .add(SAME_ROW)
                .add(" and ")
                .add(NOT_NEGATIVE)
                .add(" then update set reserved = e.reserved + c.reserved, consumed = e.consumed + c.consumed")
                .update(entities);
        return changed == differences.size();
    }

    /** Changes caps by a table of values; rows are taken in the order of the values. */
    private <T> NativeStatement merge(String columns, List<T> caps, BiConsumer<NativeStatement, T> values) {
        return new NativeStatement()
                .add("merge into ")
                .add(qualified("as_entitlement"))
                .add(" e using (values (")
                .each(caps, "), (", values)
                .add(")) c (")
                .add(columns)
                .add(") on (e.tenant = ");
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
