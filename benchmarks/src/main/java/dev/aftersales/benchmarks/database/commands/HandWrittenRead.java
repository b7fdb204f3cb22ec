/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks.database.commands;

import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TenantId;
import dev.aftersales.store.Briefing;
import dev.aftersales.store.BriefingRequest;
import dev.aftersales.store.CapKey;
import dev.aftersales.store.CapKind;
import dev.aftersales.store.CapScope;
import dev.aftersales.store.Entitlement;
import dev.aftersales.store.Team;
import dev.aftersales.store.Ticket;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads what a command is decided on, in one statement, with no more work than its rows need.
 *
 * @param connection without a transaction
 */
record HandWrittenRead(Connection connection) {

    Briefing read(BriefingRequest request) throws SQLException {
        CapScope caps = Objects.requireNonNull(request.caps());
        try (PreparedStatement statement = connection.prepareStatement(HandWrittenSql.READ)) {
            new Binding(statement)
                    .text(request.key().value())
                    .text(caps.source())
                    .text(request.tenant().value())
                    .name(request.ticket());
            try (ResultSet rows = statement.executeQuery()) {
                return briefing(request, caps, rows);
            }
        }
    }

    private static Briefing briefing(BriefingRequest request, CapScope caps, ResultSet rows) throws SQLException {
        List<Entitlement> entitlements = new ArrayList<>();
        Ticket ticket = null;
        Team team = null;
        while (rows.next()) {
            if (rows.getObject(15) != null) {
                throw new IllegalStateException("the request key is in use: " + request.key());
            }
            ticket = ticket == null ? ticket(request, rows) : ticket;
            team = team == null ? team(request.tenant(), rows) : team;
            CapKind kind = CapKind.valueOf(rows.getString(18));
            if (caps.kinds().contains(kind)) {
                entitlements.add(
                        entitlement(new CapKey(request.tenant(), kind, caps.source(), rows.getString(19)), rows));
            }
        }
        return new Briefing(
                request, Optional.empty(), Optional.ofNullable(ticket), Optional.ofNullable(team), entitlements);
    }

    private static Ticket ticket(BriefingRequest request, ResultSet row) throws SQLException {
        return new Ticket(
                request.tenant(),
                Objects.requireNonNull(request.ticket()),
                row.getLong(1),
                TeamId.of(row.getString(2)),
                row.getString(3),
                CustomerId.of(row.getString(4)),
                null,
                null,
                null,
                List.of(),
                row.getBoolean(9));
    }

    private static Team team(TenantId tenant, ResultSet row) throws SQLException {
        return new Team(
                tenant,
                TeamId.of(row.getString(2)),
                row.getLong(10),
                row.getString(11),
                services(row.getString(12)),
                null,
                row.getLong(14));
    }

    private static Set<AfterSalesService> services(String names) {
        return Arrays.stream(names.split(",")).map(AfterSalesService::valueOf).collect(Collectors.toSet());
    }

    private static Entitlement entitlement(CapKey key, ResultSet row) throws SQLException {
        return new Entitlement(
                key,
                row.getString(20),
                row.getBigDecimal(21),
                row.getBigDecimal(22),
                row.getBigDecimal(23),
                row.getBigDecimal(24),
                row.getLong(25));
    }
}
