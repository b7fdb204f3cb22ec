/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.dashboard;

import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.TeamId;
import dev.aftersales.store.ActionState;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sums over the helpdesk's own history of actions, by day. Thread-safe. */
@Repository
class FigureTable {

    private final JdbcClient jdbc;

    FigureTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ActionCount> actions(LocalDate from, Optional<TeamId> team) {
        String sql = "select service, state, accepted_on, count(*) as found from hd_action where accepted_on >= :from"
                + of(team) + " group by service, state, accepted_on";
        return query(sql, from, team)
                .query((row, number) -> new ActionCount(
                        AfterSalesService.valueOf(row.getString("service")),
                        Result.of(ActionState.valueOf(row.getString("state"))),
                        row.getObject("accepted_on", LocalDate.class),
                        row.getLong("found")))
                .list();
    }

    List<RefundSum> refunds(LocalDate from, Optional<TeamId> team) {
        String sql = "select currency, posted_on, sum(amount) as amount from hd_refund where posted_on >= :from"
                + of(team) + " group by currency, posted_on";
        return query(sql, from, team)
                .query((row, number) -> new RefundSum(
                        row.getObject("posted_on", LocalDate.class),
                        BigMoney.of(CurrencyUnit.of(row.getString("currency")), row.getBigDecimal("amount"))))
                .list();
    }

    List<Turnaround> turnarounds(LocalDate from, Optional<TeamId> team) {
        return query("select team, seconds from hd_turnaround where received_on >= :from" + of(team), from, team)
                .query((row, number) ->
                        new Turnaround(TeamId.of(row.getString("team")), Duration.ofSeconds(row.getLong("seconds"))))
                .list();
    }

    private static String of(Optional<TeamId> team) {
        return team.isPresent() ? " and team = :team" : "";
    }

    private JdbcClient.StatementSpec query(String sql, LocalDate from, Optional<TeamId> team) {
        JdbcClient.StatementSpec query = jdbc.sql(sql).param("from", from);
        return team.map(one -> query.param("team", one.value())).orElse(query);
    }
}
