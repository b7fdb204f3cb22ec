/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.team;

import dev.aftersales.action.CommandHandler;
import dev.aftersales.action.Effect;
import dev.aftersales.action.Inquiry;
import dev.aftersales.spi.TeamId;
import java.util.List;

/** The settings of teams. Stateless and thread-safe. */
public final class TeamFeature {

    /** The one there is to know. */
    public TeamFeature() {}

    /**
     * How its commands are decided.
     *
     * @return one handler per command
     */
    public List<CommandHandler<?, ?>> handlers() {
        return List.of(new ConfigureTeamHandler());
    }

    /**
     * Its effects in the back end.
     *
     * @return one per kind of effect
     */
    public List<Effect<?, ?>> effects() {
        return List.of(new ProvisioningEffect());
    }

    /**
     * The settings of a team, and what can be enabled.
     *
     * @param team the team
     * @param inquiry where facts are read
     * @return the form; what cannot be offered is among its refusals
     */
    public TeamForm form(TeamId team, Inquiry inquiry) {
        return new TeamFormReader(inquiry).read(team);
    }
}
