/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks.database.commands;

import dev.aftersales.store.CapClaim;
import dev.aftersales.store.CapKey;
import dev.aftersales.store.Hold;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Takes from caps.
 *
 * @param connection in whose transaction
 */
record HandWrittenCaps(Connection connection) {

    private record Row(BigDecimal free, BigDecimal reserved, BigDecimal consumed) {}

    void reserve(CapClaim claim) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HandWrittenSql.RESERVE)) {
            key(new Binding(statement).value(claim.quantity()), claim.key())
                    .number(claim.gen())
                    .text(claim.unit())
                    .value(claim.total())
                    .value(claim.external())
                    .value(claim.quantity())
                    .changeOne();
        }
    }

    void consume(Hold hold) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HandWrittenSql.CONSUME)) {
            key(new Binding(statement).value(hold.quantity()).value(hold.quantity()), hold.cap())
                    .value(hold.quantity())
                    .changeOne();
        }
    }

    /** The usual way: lock and read, decide here, write back. */
    void reserveLocked(CapClaim claim) throws SQLException {
        Row row = lock(claim.key());
        if (row.free().compareTo(claim.quantity()) < 0) {
            throw new IllegalStateException("no more: " + claim.key());
        }
        writeBack(claim.key(), row.reserved().add(claim.quantity()), row.consumed());
    }

    void consumeLocked(Hold hold) throws SQLException {
        Row row = lock(hold.cap());
        writeBack(
                hold.cap(),
                row.reserved().subtract(hold.quantity()),
                row.consumed().add(hold.quantity()));
    }

    private Row lock(CapKey key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HandWrittenSql.LOCK)) {
            key(new Binding(statement), key);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                BigDecimal reserved = row.getBigDecimal("reserved");
                BigDecimal consumed = row.getBigDecimal("consumed");
                BigDecimal free = row.getBigDecimal("total")
                        .subtract(row.getBigDecimal("external"))
                        .subtract(reserved)
                        .subtract(consumed);
                return new Row(free, reserved, consumed);
            }
        }
    }

    private void writeBack(CapKey key, BigDecimal reserved, BigDecimal consumed) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HandWrittenSql.WRITE_BACK)) {
            key(new Binding(statement).value(reserved).value(consumed), key).changeOne();
        }
    }

    private static Binding key(Binding binding, CapKey key) throws SQLException {
        return binding.text(key.tenant().value())
                .text(key.source())
                .text(key.line())
                .name(key.kind());
    }
}
