/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.fieldservice;

import dev.aftersales.action.Inquiry;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.fieldservice.FieldServiceCapability;
import dev.aftersales.spi.fieldservice.FieldServiceEffect;
import dev.aftersales.spi.fieldservice.FieldServicePort;
import dev.aftersales.spi.fieldservice.Project;
import dev.aftersales.spi.fieldservice.ProjectId;
import dev.aftersales.team.FieldServiceProjects;
import dev.aftersales.ticket.Standing;
import dev.aftersales.ticket.TicketCustomer;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What must be known to decide on a task.
 *
 * @param ticketTitle the title of the ticket
 * @param customer whom to visit, or why nobody knows
 * @param teamProject the team's default project
 * @param projects the projects that are for field service
 * @param capabilities what the back end can do
 * @param staged whether the back end makes a draft first
 */
record CreateTaskFacts(
        String ticketTitle,
        TicketCustomer customer,
        @Nullable ProjectId teamProject,
        List<ProjectId> projects,
        Set<FieldServiceCapability> capabilities,
        boolean staged) {

    static CreateTaskFacts read(Standing standing, Inquiry inquiry) {
        FieldServicePort port = TaskStep.tasks(inquiry.ports());
        return new CreateTaskFacts(
                standing.ticket().title(),
                TicketCustomer.of(standing.ticket(), inquiry),
                standing.team().defaultProject(),
                FieldServiceProjects.read(inquiry).stream().map(Project::id).toList(),
                port.capabilities(),
                port.guarantee(FieldServiceEffect.CREATE).strength() == EffectStrength.STAGED);
    }
}
