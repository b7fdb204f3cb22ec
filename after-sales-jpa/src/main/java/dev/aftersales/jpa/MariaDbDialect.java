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

/** MariaDB 10.7 and later. */
final class MariaDbDialect extends CommonDialect {

    private static final String COLLATION = " collate utf8mb4_nopad_bin as ";
    private static final String NUMBER = "decimal(60, 20)";

    MariaDbDialect(String schema) {
        super(schema);
    }

    @Override
    public String nextEntry() {
        return "next value for " + qualified("as_entry_seq");
    }

    /**
     * Its snapshots are lists of running transactions, and transactions end while such a list is made: one that was listed may be
     * over, and the next one, which waited for it, over as well before its turn to be listed comes.
     */
    @Override
    public boolean snapshotsKeepOrder() {
        return false;
    }

    /** Where there is a binary log, a commit that is not in it when the server comes back is rolled back. */
    @Override
    public String doubtfulSettings() {
        return "select concat('innodb_flush_log_at_trx_commit is ', @@innodb_flush_log_at_trx_commit)"
                + " from dual where @@innodb_flush_log_at_trx_commit <> 1"
                + " union all select concat('sync_binlog is ', @@sync_binlog)"
                + " from dual where @@log_bin <> 0 and @@sync_binlog <> 1";
    }

    /** In UTC throughout: an hour that the zone of the session has twice would be two times. */
    @Override
    public String clock() {
        return "select timestampdiff(microsecond, '1970-01-01', utc_timestamp(6))";
    }

    @Override
    boolean reserveTogether(EntityManager entities, List<CapClaim> claims) {
        int reserved = update(claims, this::columns)
                .value(claims.get(0).key().tenant().value())
                .add(" and e.source = c.source and e.line = c.line and e.kind = c.kind"
                        + " set e.reserved = e.reserved + c.quantity where ")
                .add(AS_SEEN)
                .update(entities);
        return reserved == claims.size();
    }

    @Override
    boolean addTogether(EntityManager entities, List<CapDifference> differences) {
        int changed = update(differences, this::columns)
                .value(differences.get(0).cap().tenant().value())
                .add(" and e.source = c.source and e.line = c.line and e.kind = c.kind"
                        + " set e.reserved = e.reserved + c.reserved, e.consumed = e.consumed + c.consumed where ")
                .add(NOT_NEGATIVE)
                .update(entities);
        return changed == differences.size();
    }

    /** Changes caps by a table of values; rows are taken in the order of the values, whatever the optimizer thinks of it. */
    private <T> NativeStatement update(List<T> caps, BiConsumer<NativeStatement, T> values) {
        return new NativeStatement()
                .add("update (select ")
                .each(caps, " union all select ", values)
                .add(") c straight_join ")
                .add(qualified("as_entitlement"))
                .add(" e on e.tenant = ");
    }

    @Override
    NativeStatement text(NativeStatement statement, String value, String name) {
        return statement.value(value, "char").add(COLLATION).add(name);
    }

    @Override
    NativeStatement number(NativeStatement statement, BigDecimal value, String name) {
        return statement.value(value, NUMBER).add(" as ").add(name);
    }
}
