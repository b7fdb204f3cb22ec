/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.team;

import dev.aftersales.action.Inquiry;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.fieldservice.Project;
import dev.aftersales.spi.fieldservice.ProjectId;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.spi.provisioning.Consequence;
import dev.aftersales.store.Team;
import dev.aftersales.ticket.ServicePorts;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What must be known to decide on the services of a team.
 *
 * @param team the team as it is
 * @param ports which ports there are
 * @param consequences of each service that is newly enabled and has a port
 * @param projects the field-service projects; empty when none needs to be chosen or nobody can be asked
 * @param locale the actor's language
 */
record ConfigureTeamFacts(
        Team team,
        Set<PortKind> ports,
        Map<AfterSalesService, List<Consequence>> consequences,
        Optional<List<ProjectId>> projects,
        Locale locale) {

    static ConfigureTeamFacts read(ConfigureTeam command, Team team, Inquiry inquiry) {
        Set<PortKind> ports = inquiry.ports().kinds();
        Map<AfterSalesService, List<Consequence>> consequences = new EnumMap<>(AfterSalesService.class);
        for (AfterSalesService service : added(command, team)) {
            if (ports.contains(ServicePorts.of(service))) {
                consequences.put(service, Consequences.of(service, inquiry));
            }
        }
        Optional<List<ProjectId>> projects = choosesProject(command, team) && ports.contains(PortKind.FIELD_SERVICE)
                ? Optional.of(FieldServiceProjects.read(inquiry).stream()
                        .map(Project::id)
                        .toList())
                : Optional.empty();
        return new ConfigureTeamFacts(
                team, ports, consequences, projects, inquiry.actor().locale());
    }

    /** The services that the command enables and the team does not have yet. */
    static Set<AfterSalesService> added(ConfigureTeam command, Team team) {
        Set<AfterSalesService> added = EnumSet.noneOf(AfterSalesService.class);
        added.addAll(command.services());
        added.removeAll(team.services());
        return added;
    }

    /** Whether a project must be chosen or checked; one that stays is not asked for again. */
    static boolean choosesProject(ConfigureTeam command, Team team) {
        boolean stays = team.services().contains(AfterSalesService.FIELD_SERVICE)
                && team.defaultProject() != null
                && (command.defaultProject() == null || command.defaultProject().equals(team.defaultProject()));
        return command.services().contains(AfterSalesService.FIELD_SERVICE) && !stays;
    }
}
