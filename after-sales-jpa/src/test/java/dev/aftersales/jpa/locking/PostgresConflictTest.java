/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.locking;

import dev.aftersales.databases.Database;
import dev.aftersales.databases.Vendor;
import java.util.Set;

class PostgresConflictTest extends ConflictContract {

    @Override
    Database fresh() {
        return Vendor.POSTGRESQL.fresh();
    }

    @Override
    boolean folded() {
        return false;
    }

    @Override
    String noticing() {
        return "set deadlock_timeout = '1s'";
    }

    @Override
    String unnoticing() {
        return "set deadlock_timeout = '30s'";
    }

    @Override
    String impatient() {
        return "set lock_timeout = '200ms'";
    }

    @Override
    String mostImpatient() {
        return "set lock_timeout = '10ms'";
    }

    @Override
    String waiting() {
        return "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
    }

    /** Deadlock, cannot be put in order, lock not to be had; and what the folded statement says when it misses. */
    @Override
    Set<String> transientStates() {
        return Set.of("40P01", "40001", "55P03");
    }

    @Override
    boolean minds(Isolation isolation) {
        return isolation != Isolation.READ_COMMITTED;
    }
}
