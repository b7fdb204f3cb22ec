/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.team;

import dev.aftersales.command.Refusal;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.fieldservice.Project;
import dev.aftersales.spi.fieldservice.ProjectId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What to show before the services of a team are set. Immutable.
 *
 * @param team the team
 * @param refusals why nothing is offered; empty when the team can be configured
 * @param services every service, as it is now
 * @param projects the field-service projects; empty where nobody can be asked
 * @param defaultProject the team's project, else the one that the back end proposes; null when there is neither
 */
public record TeamForm(
        TeamId team,
        List<Refusal> refusals,
        List<ServiceSetting> services,
        List<Project> projects,
        @Nullable ProjectId defaultProject) {

    /**
     * Copies the collections it is given.
     *
     * @param team the team
     * @param refusals why nothing is offered; empty when the team can be configured
     * @param services every service, as it is now
     * @param projects the field-service projects; empty where nobody can be asked
     * @param defaultProject the team's project, else the one that the back end proposes; null when there is neither
     */
    public TeamForm {
        refusals = List.copyOf(refusals);
        services = List.copyOf(services);
        projects = List.copyOf(projects);
    }

    static TeamForm refused(TeamId team, Refusal refusal) {
        return new TeamForm(team, List.of(refusal), List.of(), List.of(), null);
    }

    /**
     * The setting of a service.
     *
     * @param service the service
     * @return the setting; empty when nothing is offered
     */
    public Optional<ServiceSetting> service(AfterSalesService service) {
        return services.stream().filter(setting -> setting.service() == service).findFirst();
    }

    /**
     * The command that leaves everything as it is, to be changed: add or leave out services, and acknowledge the consequences of
     * those added.
     *
     * @return a builder with the team, its services and the default project
     */
    public ConfigureTeamBuilder configure() {
        List<AfterSalesService> enabled = services.stream()
                .filter(ServiceSetting::enabled)
                .map(ServiceSetting::service)
                .toList();
        return ConfigureTeam.builder().team(team).services(enabled).defaultProject(defaultProject);
    }
}
