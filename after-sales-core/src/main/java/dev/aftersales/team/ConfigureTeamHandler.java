/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.team;

import dev.aftersales.action.CommandHandler;
import dev.aftersales.action.Decision;
import dev.aftersales.action.EarlierSteps;
import dev.aftersales.action.Inquiry;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.access.AccessRequest;
import dev.aftersales.spi.access.Permission;
import dev.aftersales.spi.access.Target;
import dev.aftersales.spi.access.TargetKind;
import dev.aftersales.store.Team;
import org.jspecify.annotations.Nullable;

/** Sets the services of teams. */
final class ConfigureTeamHandler implements CommandHandler<ConfigureTeam, TeamSettings> {

    @Override
    public String name() {
        return "team.configure";
    }

    @Override
    public Class<ConfigureTeam> type() {
        return ConfigureTeam.class;
    }

    @Override
    public @Nullable AfterSalesService service() {
        return null;
    }

    @Override
    public @Nullable TicketRef ticket(ConfigureTeam command) {
        return null;
    }

    @Override
    public AccessRequest access(ConfigureTeam command) {
        TeamId team = command.team();
        return new AccessRequest(
                Permission.CONFIGURE_TEAM, new Target(TargetKind.TEAM, team == null ? "" : team.value()));
    }

    @Override
    public Decision decide(ConfigureTeam command, Inquiry inquiry) {
        return inquiry.store()
                .team(inquiry.tenant(), command.team())
                .map(team -> ConfigureTeamDecision.decide(command, ConfigureTeamFacts.read(command, team, inquiry)))
                .orElseGet(() -> Decision.refused(Refusal.at("team", RefusalCode.TEAM_NOT_FOUND)));
    }

    @Override
    public TeamSettings result(ConfigureTeam command, EarlierSteps steps) {
        Team team = steps.plannedTeam();
        return new TeamSettings(team.id(), team.services(), team.defaultProject());
    }
}
