/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.dashboard;

import dev.aftersales.examples.helpdesk.team.Team;
import dev.aftersales.spi.TeamId;
import java.util.List;
import java.util.Optional;

/**
 * The dashboard.
 *
 * @param span how far it looks back
 * @param team the team it is about; empty for all of them
 * @param teams all teams
 * @param summary the figures on top
 * @param actions actions over time: of all services, then of each
 * @param refunds what was refunded, each currency by itself
 * @param turnaround how long returns take
 */
record Dashboard(
        Span span,
        Optional<TeamId> team,
        List<Team> teams,
        Summary summary,
        List<Chart> actions,
        List<Chart> refunds,
        Chart turnaround) {

    Dashboard {
        teams = List.copyOf(teams);
        actions = List.copyOf(actions);
        refunds = List.copyOf(refunds);
    }

    /**
     * The figures on top.
     *
     * @param actions how many actions there were
     * @param done how many of them are done
     * @param open how many of them are not finished
     * @param refunded what was refunded, one amount for each currency
     * @param turnaround the median of returns, in words
     */
    record Summary(long actions, long done, long open, List<String> refunded, String turnaround) {

        private static final int PERCENT = 100;

        Summary {
            refunded = List.copyOf(refunded);
        }

        /** How many of the finished ones are done, in whole percent. */
        public long getDonePercent() {
            return actions == open ? 0 : Math.round((double) done * PERCENT / (actions - open));
        }

        public boolean isAnyFinished() {
            return actions > open;
        }
    }

    /** The id of the team; empty for all of them. */
    public String getTeamId() {
        return team.map(TeamId::value).orElse("");
    }
}
