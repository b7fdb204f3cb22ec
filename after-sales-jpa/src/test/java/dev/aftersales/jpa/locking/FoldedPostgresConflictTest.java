/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.locking;

/** With one round trip a transaction. */
class FoldedPostgresConflictTest extends PostgresConflictTest {

    @Override
    boolean folded() {
        return true;
    }
}
