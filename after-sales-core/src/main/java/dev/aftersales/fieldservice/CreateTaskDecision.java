/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.fieldservice;

import dev.aftersales.action.Decision;
import dev.aftersales.action.Plan;
import dev.aftersales.action.PlannedStep;
import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.fieldservice.FieldServiceCapability;
import dev.aftersales.spi.fieldservice.ProjectId;
import dev.aftersales.spi.fieldservice.Slot;
import dev.aftersales.spi.fieldservice.TaskRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides on a task (FSV-1, FSV-2). Pure; used by one thread for one decision. */
final class CreateTaskDecision {

    private final CreateTask command;
    private final CreateTaskFacts facts;
    private final List<Refusal> refusals = new ArrayList<>();

    private CreateTaskDecision(CreateTask command, CreateTaskFacts facts) {
        this.command = command;
        this.facts = facts;
    }

    static Decision decide(CreateTask command, CreateTaskFacts facts) {
        return new CreateTaskDecision(command, facts).decide();
    }

    private Decision decide() {
        facts.customer().refusal().ifPresent(refusals::add);
        String title = title();
        Optional<ProjectId> project = project();
        checkSlot();
        checkCapabilities();
        if (!refusals.isEmpty()) {
            return Decision.refused(refusals);
        }
        TaskRequest request = TaskRequest.builder()
                .project(project.orElseThrow())
                .title(title)
                .customer(facts.customer().entity().orElseThrow())
                .site(command.site())
                .slot(command.slot())
                .assignee(command.assignee())
                .note(command.note())
                .inert(false)
                .build();
        return Decision.planned(Plan.builder().steps(steps(request)).build());
    }

    private String title() {
        String title = command.title() == null ? facts.ticketTitle() : command.title();
        if (title.isBlank()) {
            refusals.add(Refusal.at("title", RefusalCode.REQUIRED));
        }
        return title;
    }

    private Optional<ProjectId> project() {
        ProjectId project = command.project() == null ? facts.teamProject() : command.project();
        if (project == null) {
            refusals.add(Refusal.at("project", RefusalCode.PROJECT_REQUIRED));
        } else if (!facts.projects().contains(project)) {
            refusals.add(Refusal.at("project", RefusalCode.NOT_A_FIELD_SERVICE_PROJECT)
                    .with("project", Datum.of(project)));
        }
        return Optional.ofNullable(project);
    }

    private void checkSlot() {
        Slot slot = command.slot();
        if (slot == null) {
            return;
        }
        if (slot.start() == null) {
            refusals.add(Refusal.at("slot.start", RefusalCode.REQUIRED));
        }
        if (slot.end() == null) {
            refusals.add(Refusal.at("slot.end", RefusalCode.REQUIRED));
        }
        if (slot.start() != null && slot.end() != null && !slot.end().isAfter(slot.start())) {
            refusals.add(Refusal.at("slot.end", RefusalCode.INVALID));
        }
    }

    private void checkCapabilities() {
        need(FieldServiceCapability.SITE, "site", command.site() != null);
        need(FieldServiceCapability.SLOT, "slot", command.slot() != null);
        need(FieldServiceCapability.ASSIGNEE, "assignee", command.assignee() != null);
    }

    private void need(FieldServiceCapability capability, String field, boolean given) {
        if (given && !facts.capabilities().contains(capability)) {
            refusals.add(Refusal.at(field, RefusalCode.NOT_SUPPORTED).with("capability", Datum.of(capability)));
        }
    }

    private List<PlannedStep<?>> steps(TaskRequest request) {
        if (!facts.staged()) {
            return List.of(new PlannedStep<>(new CreateTaskEffect(), request, true));
        }
        return List.of(
                new PlannedStep<>(new CreateTaskEffect(), CreateTaskEffect.inert(request), false),
                new PlannedStep<>(new ActivateTaskEffect(), request, true));
    }
}
