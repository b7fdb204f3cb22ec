/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.fieldservice;

import dev.aftersales.command.Refusal;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.fieldservice.FieldServiceCapability;
import dev.aftersales.spi.fieldservice.Project;
import dev.aftersales.spi.fieldservice.ProjectId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to show before a task is created: the ticket's title, and the projects with the team's preselected (FSV-1, FSV-2).
 * Immutable.
 *
 * @param ticket the ticket
 * @param refusals why nothing is offered; empty when a task can be created
 * @param title the ticket's title, to be confirmed or changed
 * @param projects the field-service projects
 * @param project the team's project, preselected; null when it has none or it is none for field service any more
 * @param capabilities what the back end can do
 */
public record TaskForm(
        TicketRef ticket,
        List<Refusal> refusals,
        String title,
        List<Project> projects,
        @Nullable ProjectId project,
        Set<FieldServiceCapability> capabilities) {

    /**
     * Copies the collections it is given.
     *
     * @param ticket the ticket
     * @param refusals why nothing is offered; empty when a task can be created
     * @param title the ticket's title, to be confirmed or changed
     * @param projects the field-service projects
     * @param project the team's project, preselected; null when it has none or it is none for field service any more
     * @param capabilities what the back end can do
     */
    public TaskForm {
        refusals = List.copyOf(refusals);
        projects = List.copyOf(projects);
        capabilities = Set.copyOf(capabilities);
    }

    static TaskForm refused(TicketRef ticket, List<Refusal> refusals) {
        return new TaskForm(ticket, refusals, "", List.of(), null, Set.of());
    }

    /**
     * Whether a task can be created.
     *
     * @return true when there is no refusal
     */
    public boolean available() {
        return refusals.isEmpty();
    }

    /**
     * The command, as far as the form fills it in.
     *
     * @return a builder with the ticket, and with the title and project where there are any
     */
    public CreateTaskBuilder task() {
        return CreateTask.builder()
                .ticket(ticket)
                .title(title.isBlank() ? null : title)
                .project(project);
    }
}
