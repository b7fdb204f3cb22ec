/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.locking;

import dev.aftersales.databases.Database;
import dev.aftersales.databases.Vendor;
import java.util.Set;

class MariaDbConflictTest extends ConflictContract {

    @Override
    Database fresh() {
        return Vendor.MARIADB.fresh();
    }

    @Override
    boolean folded() {
        return false;
    }

    @Override
    String noticing() {
        return "select 1";
    }

    @Override
    String unnoticing() {
        return "select 1";
    }

    @Override
    String impatient() {
        return "set innodb_lock_wait_timeout = 1";
    }

    @Override
    String mostImpatient() {
        return "set innodb_lock_wait_timeout = 0";
    }

    @Override
    String waiting() {
        return "select count(*) from information_schema.innodb_trx where trx_state = 'LOCK WAIT'";
    }

    /** Deadlock, and a lock that was waited for in vain. */
    @Override
    Set<String> transientStates() {
        return Set.of("40001", "HY000");
    }

    /** Conditions are judged by what is committed, whatever was read before. */
    @Override
    boolean minds(Isolation isolation) {
        return false;
    }
}
