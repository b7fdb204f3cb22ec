/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.team;

import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.fieldservice.ProjectId;
import dev.aftersales.spi.provisioning.ConsequenceId;
import dev.aftersales.team.ConfigureTeam;
import dev.aftersales.team.ServiceSetting;
import dev.aftersales.team.TeamForm;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the settings form sends.
 *
 * @param requestKey the key of the form
 * @param services the services that are switched on
 * @param defaultProject the chosen project; null or blank for none
 * @param acknowledged the consequences that were ticked
 */
record SettingsInput(
        String requestKey,
        List<AfterSalesService> services,
        @Nullable String defaultProject,
        List<String> acknowledged) {

    SettingsInput {
        requestKey = Objects.requireNonNullElse(requestKey, "");
        services = services == null ? List.of() : List.copyOf(services);
        acknowledged = acknowledged == null ? List.of() : List.copyOf(acknowledged);
    }

    static SettingsInput of(TeamForm form, RequestKey key) {
        List<AfterSalesService> enabled = form.services().stream()
                .filter(ServiceSetting::enabled)
                .map(ServiceSetting::service)
                .toList();
        ProjectId project = form.defaultProject();
        return new SettingsInput(key.value(), enabled, project == null ? null : project.value(), List.of());
    }

    SettingsInput withKey(RequestKey key) {
        return new SettingsInput(key.value(), services, defaultProject, acknowledged);
    }

    ConfigureTeam command(TeamId team) {
        return ConfigureTeam.builder()
                .team(team)
                .services(services)
                .defaultProject(
                        defaultProject == null || defaultProject.isBlank() ? null : ProjectId.of(defaultProject))
                .acknowledged(acknowledged.stream().map(ConsequenceId::of).toList())
                .build();
    }
}
