/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.team;

import dev.aftersales.action.Gatekeeper;
import dev.aftersales.action.Inquiry;
import dev.aftersales.action.ReadFailed;
import dev.aftersales.command.Datum;
import dev.aftersales.command.Labels;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.access.AccessRequest;
import dev.aftersales.spi.access.Permission;
import dev.aftersales.spi.access.Target;
import dev.aftersales.spi.access.TargetKind;
import dev.aftersales.spi.fieldservice.Project;
import dev.aftersales.spi.fieldservice.ProjectId;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.store.Team;
import dev.aftersales.ticket.ServicePorts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a team form offers. A back end that cannot be read spoils its own service, not the form. */
final class TeamFormReader {

    private final Inquiry inquiry;

    TeamFormReader(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    TeamForm read(TeamId id) {
        Target target = new Target(TargetKind.TEAM, id.value());
        Optional<Refusal> denied = Gatekeeper.refusal(
                inquiry.ports(), inquiry.actor(), new AccessRequest(Permission.CONFIGURE_TEAM, target));
        if (denied.isPresent()) {
            return TeamForm.refused(id, denied.get());
        }
        return inquiry.store()
                .team(inquiry.tenant(), id)
                .map(this::forTeam)
                .orElseGet(() -> TeamForm.refused(id, Refusal.at("team", RefusalCode.TEAM_NOT_FOUND)));
    }

    private TeamForm forTeam(Team team) {
        Projects projects = projects();
        List<ServiceSetting> settings = Arrays.stream(AfterSalesService.values())
                .map(service -> setting(service, team, projects))
                .toList();
        return new TeamForm(team.id(), List.of(), settings, projects.all(), preselected(team, projects.all()));
    }

    /** The field-service projects, and why FIELD_SERVICE cannot do with them. */
    private record Projects(List<Project> all, List<Refusal> refusals) {}

    private Projects projects() {
        if (!inquiry.ports().kinds().contains(PortKind.FIELD_SERVICE)) {
            return new Projects(List.of(), List.of());
        }
        try {
            List<Project> all = FieldServiceProjects.read(inquiry);
            return all.isEmpty()
                    ? new Projects(all, List.of(Refusal.at("defaultProject", RefusalCode.PROJECT_REQUIRED)))
                    : new Projects(all, List.of());
        } catch (ReadFailed failed) {
            return new Projects(List.of(), List.of(failed.refusal()));
        }
    }

    /** The team's own project as long as it is one; otherwise the first, unless the team must choose anew. */
    private static @Nullable ProjectId preselected(Team team, List<Project> projects) {
        ProjectId own = team.defaultProject();
        if (own == null) {
            return projects.isEmpty() ? null : projects.get(0).id();
        }
        boolean stillThere = projects.stream().anyMatch(project -> own.equals(project.id()));
        return stillThere || projects.isEmpty() ? own : projects.get(0).id();
    }

    private ServiceSetting setting(AfterSalesService service, Team team, Projects projects) {
        Locale locale = inquiry.actor().locale();
        boolean enabled = team.services().contains(service);
        PortKind port = ServicePorts.of(service);
        if (!inquiry.ports().kinds().contains(port)) {
            return setting(service, enabled, List.of(missing(port)), List.of());
        }
        List<Refusal> refusals = service == AfterSalesService.FIELD_SERVICE ? projects.refusals() : List.of();
        if (enabled) {
            return setting(service, true, refusals, List.of());
        }
        try {
            List<ConsequenceChoice> choices = Consequences.of(service, inquiry).stream()
                    .map(consequence -> new ConsequenceChoice(consequence.id(), Consequences.text(consequence, locale)))
                    .toList();
            return setting(service, false, refusals, choices);
        } catch (ReadFailed failed) {
            return setting(service, false, List.of(failed.refusal()), List.of());
        }
    }

    private ServiceSetting setting(
            AfterSalesService service, boolean enabled, List<Refusal> refusals, List<ConsequenceChoice> consequences) {
        Locale locale = inquiry.actor().locale();
        return new ServiceSetting(
                service,
                Labels.setting(service, locale),
                Labels.help(service, locale),
                enabled,
                refusals,
                consequences);
    }

    private static Refusal missing(PortKind port) {
        return Refusal.at("services", RefusalCode.PORT_MISSING).with("port", Datum.of(port));
    }
}
