/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import java.util.function.BooleanSupplier;

/** Tells a row that was there already from everything else that keeps it from being inserted. */
final class Inserting {

    private Inserting() {}

    /** Runs a transaction that inserts one row, unless somebody else has; then it is not. */
    static boolean wasNew(BooleanSupplier transaction) {
        try {
            return transaction.getAsBoolean();
        } catch (RuntimeException failure) {
            if (SqlFailure.of(failure) == SqlFailure.DUPLICATE) {
                return false;
            }
            throw failure;
        }
    }

    /** Inserts within a transaction that is done again with more care if a row is there already. */
    static void expectNew(Runnable insert) {
        try {
            insert.run();
        } catch (RuntimeException failure) {
            if (SqlFailure.of(failure) == SqlFailure.DUPLICATE) {
                throw Undone.lookFirst(failure);
            }
            throw failure;
        }
    }
}
