/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.fieldservice;

import dev.aftersales.action.Inquiry;
import dev.aftersales.action.ReadFailed;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.fieldservice.Project;
import dev.aftersales.spi.fieldservice.ProjectId;
import dev.aftersales.team.FieldServiceProjects;
import dev.aftersales.ticket.Standing;
import dev.aftersales.ticket.TicketCustomer;
import dev.aftersales.ticket.TicketGate;
import java.util.ArrayList;
import java.util.List;

/** Reads what a task form offers; it offers nothing that executing would refuse. */
final class TaskFormReader {

    private final Inquiry inquiry;

    TaskFormReader(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    TaskForm read(TicketRef ref) {
        try {
            TicketGate gate = TicketGate.check(inquiry, ref, AfterSalesService.FIELD_SERVICE);
            return gate.standing().map(this::forTicket).orElseGet(() -> TaskForm.refused(ref, gate.refusals()));
        } catch (ReadFailed failed) {
            return TaskForm.refused(ref, List.of(failed.refusal()));
        }
    }

    private TaskForm forTicket(Standing standing) {
        TicketRef ref = standing.ticket().ref();
        List<Project> projects = FieldServiceProjects.read(inquiry);
        List<Refusal> refusals = whyNot(standing, projects);
        if (!refusals.isEmpty()) {
            return TaskForm.refused(ref, refusals);
        }
        ProjectId preselected = projects.stream()
                .map(Project::id)
                .filter(project -> project.equals(standing.team().defaultProject()))
                .findFirst()
                .orElse(null);
        return new TaskForm(
                ref,
                List.of(),
                standing.ticket().title(),
                projects,
                preselected,
                TaskStep.tasks(inquiry.ports()).capabilities());
    }

    /** Why no task can be created at all: nobody to visit, or no project to put it in. */
    List<Refusal> whyNot(Standing standing) {
        return whyNot(standing, FieldServiceProjects.read(inquiry));
    }

    private List<Refusal> whyNot(Standing standing, List<Project> projects) {
        List<Refusal> refusals = new ArrayList<>();
        TicketCustomer.of(standing.ticket(), inquiry).refusal().ifPresent(refusals::add);
        if (projects.isEmpty()) {
            refusals.add(Refusal.at("project", RefusalCode.PROJECT_REQUIRED));
        }
        return refusals;
    }
}
