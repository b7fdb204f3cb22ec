/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.dashboard;

import dev.aftersales.examples.helpdesk.dashboard.Dashboard.Summary;
import dev.aftersales.examples.helpdesk.team.Team;
import dev.aftersales.examples.helpdesk.team.Teams;
import dev.aftersales.spi.TeamId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Puts the dashboard together. Its figures are of the helpdesk's own history of actions (package {@code history}, which says why):
 * the library shows a ticket and what is stuck, and counts for metrics what a node did since it began, neither of which is a
 * figure of a team and a week. Thread-safe.
 */
@Component
class Dashboards {

    private final FigureTable figures;
    private final Teams teams;
    private final ActionCharts actions;
    private final RefundCharts refunds;
    private final TurnaroundChart turnaround;
    private final Clock clock;

    Dashboards(
            FigureTable figures,
            Teams teams,
            ActionCharts actions,
            RefundCharts refunds,
            TurnaroundChart turnaround,
            Clock clock) {
        this.figures = figures;
        this.teams = teams;
        this.actions = actions;
        this.refunds = refunds;
        this.turnaround = turnaround;
        this.clock = clock;
    }

    Dashboard dashboard(Span span, String teamAsked) {
        List<Team> all = teams.all();
        Optional<TeamId> team = all.stream()
                .map(Team::id)
                .filter(id -> id.value().equals(teamAsked))
                .findFirst();
        Timeline timeline = Timeline.upTo(LocalDate.now(clock), span);
        List<ActionCount> counts = figures.actions(timeline.first(), team);
        List<RefundSum> refunded = figures.refunds(timeline.first(), team);
        List<Turnaround> returned = figures.turnarounds(timeline.first(), team);
        return new Dashboard(
                span,
                team,
                all,
                new Summary(
                        ActionCharts.sum(counts, count -> true),
                        ActionCharts.sum(counts, count -> count.result() == Result.DONE),
                        ActionCharts.sum(counts, Dashboards::isOpen),
                        refunds.totals(refunded),
                        turnaround.summary(returned)),
                actions.charts(timeline, counts),
                refunds.charts(timeline, refunded),
                turnaround.chart(all, returned));
    }

    private static boolean isOpen(ActionCount count) {
        return count.result() == Result.WAITING || count.result() == Result.UNKNOWN;
    }
}
