/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.team;

import dev.aftersales.action.Decision;
import dev.aftersales.action.Plan;
import dev.aftersales.action.PlannedStep;
import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.fieldservice.ProjectId;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.spi.provisioning.Consequence;
import dev.aftersales.spi.provisioning.ConsequenceId;
import dev.aftersales.spi.provisioning.ProvisioningRequest;
import dev.aftersales.store.Team;
import dev.aftersales.ticket.ServicePorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decides on the services of a team (SET-3 to SET-5). Pure; used by one thread for one decision. */
final class ConfigureTeamDecision {

    private final ConfigureTeam command;
    private final ConfigureTeamFacts facts;
    private final List<Refusal> refusals = new ArrayList<>();

    private ConfigureTeamDecision(ConfigureTeam command, ConfigureTeamFacts facts) {
        this.command = command;
        this.facts = facts;
    }

    static Decision decide(ConfigureTeam command, ConfigureTeamFacts facts) {
        return new ConfigureTeamDecision(command, facts).decide();
    }

    private Decision decide() {
        checkPorts();
        checkAcknowledged();
        ProjectId project = project();
        return refusals.isEmpty()
                ? Decision.planned(
                        Plan.builder().steps(steps()).team(configured(project)).build())
                : Decision.refused(refusals);
    }

    private void checkPorts() {
        for (AfterSalesService service : ConfigureTeamFacts.added(command, facts.team())) {
            PortKind port = ServicePorts.of(service);
            if (!facts.ports().contains(port)) {
                refusals.add(missing("services", port));
            }
        }
    }

    private static Refusal missing(String field, PortKind port) {
        return Refusal.at(field, RefusalCode.PORT_MISSING).with("port", Datum.of(port));
    }

    /** Neither more nor less than what enabling brings with it, so that nobody agrees to what was not shown. */
    private void checkAcknowledged() {
        Map<ConsequenceId, Consequence> expected = new LinkedHashMap<>();
        facts.consequences().values().stream()
                .flatMap(List::stream)
                .forEach(consequence -> expected.putIfAbsent(consequence.id(), consequence));
        if (!expected.keySet().equals(command.acknowledged())) {
            refusals.add(Refusal.at("acknowledged", RefusalCode.CONSEQUENCES_NOT_ACKNOWLEDGED)
                    .with("consequences", Datum.of(expected.keySet()))
                    .with("texts", Datum.of(texts(expected.values()))));
        }
    }

    private List<String> texts(Collection<Consequence> consequences) {
        return consequences.stream()
                .map(consequence -> Consequences.text(consequence, facts.locale()))
                .toList();
    }

    /** The project named, else the present one, else the first that the back end proposes. */
    private @Nullable ProjectId project() {
        ProjectId kept = facts.team().defaultProject();
        ProjectId named = command.defaultProject() == null ? kept : command.defaultProject();
        if (!ConfigureTeamFacts.choosesProject(command, facts.team())) {
            return named;
        }
        if (facts.projects().isEmpty()) {
            if (facts.team().services().contains(AfterSalesService.FIELD_SERVICE)) {
                refusals.add(missing("defaultProject", PortKind.FIELD_SERVICE));
            }
            return named;
        }
        return chosen(named, facts.projects().get());
    }

    private @Nullable ProjectId chosen(@Nullable ProjectId named, List<ProjectId> projects) {
        ProjectId project = named == null && !projects.isEmpty() ? projects.get(0) : named;
        if (project == null) {
            refusals.add(Refusal.at("defaultProject", RefusalCode.PROJECT_REQUIRED));
        } else if (!projects.contains(project)) {
            refusals.add(Refusal.at("defaultProject", RefusalCode.NOT_A_FIELD_SERVICE_PROJECT)
                    .with("project", Datum.of(project)));
        }
        return project;
    }

    private List<PlannedStep<?>> steps() {
        List<PlannedStep<?>> steps = new ArrayList<>();
        facts.consequences().forEach((service, consequences) -> {
            if (!consequences.isEmpty()) {
                Set<ConsequenceId> ids =
                        consequences.stream().map(Consequence::id).collect(Collectors.toSet());
                steps.add(new PlannedStep<>(new ProvisioningEffect(), new ProvisioningRequest(service, ids), false));
            }
        });
        return steps;
    }

    private Team configured(@Nullable ProjectId project) {
        return facts.team()
                .change()
                .services(command.services())
                .defaultProject(project)
                .settingsRevision(facts.team().settingsRevision() + 1)
                .build();
    }
}
