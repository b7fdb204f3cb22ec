/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks.database.commands;

import dev.aftersales.store.Acceptance;
import dev.aftersales.store.Briefing;
import dev.aftersales.store.CapClaim;
import dev.aftersales.store.DocumentChange;
import dev.aftersales.store.Hold;
import dev.aftersales.store.Transition;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The floor: the same work on the same tables, as one would write it by hand for this one command. Prepared statements, one for
 * each row, no connection held between the transactions, nothing batched.
 *
 * @param pool connections
 * @param locking how caps are kept from being overdrawn
 */
record HandWritten(DataSource pool, CapLocking locking) implements Contestant {

    @FunctionalInterface
    private interface Work {
        void in(Connection connection) throws SQLException;
    }

    @Override
    public int execute(CommandCopy copy) {
        try {
            Acceptance acceptance = copy.acceptance(read(copy));
            inTransaction(connection -> accept(connection, acceptance));
            Transition settlement = copy.settlement(acceptance.action());
            inTransaction(connection -> settle(connection, settlement));
            return 0;
        } catch (SQLException failure) {
            throw new IllegalStateException("by hand", failure);
        }
    }

    private Briefing read(CommandCopy copy) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            return new HandWrittenRead(connection).read(copy.question());
        }
    }

    private void accept(Connection connection, Acceptance acceptance) throws SQLException {
        HandWrittenCaps caps = new HandWrittenCaps(connection);
        if (locking == CapLocking.SELECT_FOR_UPDATE) {
            for (CapClaim claim : acceptance.claims()) {
                caps.reserveLocked(claim);
            }
        }
        new HandWrittenRows(connection).insert(acceptance.action());
        if (locking == CapLocking.CONDITION) {
            for (CapClaim claim : acceptance.claims()) {
                caps.reserve(claim);
            }
        }
    }

    private void settle(Connection connection, Transition settlement) throws SQLException {
        HandWrittenCaps caps = new HandWrittenCaps(connection);
        HandWrittenRows rows = new HandWrittenRows(connection);
        if (locking == CapLocking.SELECT_FOR_UPDATE) {
            for (Hold hold : settlement.to().holds()) {
                caps.consumeLocked(hold);
            }
        }
        rows.move(settlement.from(), settlement.to());
        for (DocumentChange change : settlement.documents()) {
            rows.insert(change);
            rows.count(change.document());
        }
        rows.insert(settlement.entry());
        if (locking == CapLocking.CONDITION) {
            for (Hold hold : settlement.to().holds()) {
                caps.consume(hold);
            }
        }
    }

    private void inTransaction(Work work) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try {
                work.in(connection);
                connection.commit();
            } catch (SQLException | RuntimeException failure) {
                connection.rollback();
                throw failure;
            }
        }
    }
}
