/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.spi.TicketRef;
import dev.aftersales.store.Briefing;
import dev.aftersales.store.BriefingRequest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The question of {@link Briefs} for a new command on a ticket, with no more work than its rows need; the columns are those of {@link BriefRow}. */
final class FoldedBrief {

    private final String question;
    private final Briefs briefs;

    FoldedBrief(Dialect dialect, Briefs briefs) {
        this.question = "select t.version, t.team, t.title, t.customer, t.product, t.lot, t.sale_order, t.followers,"
                + " t.closed, m.version, m.name, m.services, m.default_project, m.settings_revision, a.request_key,"
                + " e.kind, e.line, e.unit, e.total, e.external, e.reserved, e.consumed, e.gen"
                + " from " + dialect.qualified("as_ticket") + " t"
                + " left join " + dialect.qualified("as_team") + " m on m.tenant = t.tenant and m.id = t.team"
                + " left join " + dialect.qualified("as_action")
                + " a on a.tenant = t.tenant and a.request_key = ?"
                + " left join " + dialect.qualified("as_entitlement") + " e on e.tenant = t.tenant and e.source = ?"
                + " where t.tenant = ? and t.ref = ?";
        this.briefs = briefs;
    }

    /** The answer; empty where there is no ticket, or an action already. */
    Optional<Briefing> brief(DataSource dataSource, BriefingRequest asked) throws SQLException {
        TicketRef ticket = asked.ticket();
        if (ticket == null || !Briefs.isName(ticket.value())) {
            return Optional.empty();
        }
        List<BriefRow> rows = rows(dataSource, asked, ticket);
        return rows.isEmpty() || rows.get(0).hasKeyInUse()
                ? Optional.empty()
                : Optional.of(briefs.briefing(asked, rows, Optional.empty()));
    }

    private List<BriefRow> rows(DataSource dataSource, BriefingRequest asked, TicketRef ticket) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setString(1, asked.key().value());
            statement.setString(2, Briefs.source(asked));
            statement.setString(3, asked.tenant().value());
            statement.setString(4, ticket.value());
            try (ResultSet answer = statement.executeQuery()) {
                List<BriefRow> rows = new ArrayList<>();
                while (answer.next()) {
                    rows.add(BriefRow.of(columns(answer)));
                }
                return rows;
            }
        }
    }

    private static Object[] columns(ResultSet row) throws SQLException {
        Object[] columns = new Object[BriefRow.WIDTH];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = row.getObject(i + 1);
        }
        return columns;
    }
}
