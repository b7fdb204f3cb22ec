/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.team;

import dev.aftersales.action.Inquiry;
import dev.aftersales.action.ReadFailed;
import dev.aftersales.action.WholeList;
import dev.aftersales.spi.fieldservice.FieldServicePort;
import dev.aftersales.spi.fieldservice.Project;
import dev.aftersales.spi.ports.PortKind;
import java.util.List;

/** The projects that the tasks of a team can go to (SET-5, FSV-2). */
public final class FieldServiceProjects {

    private FieldServiceProjects() {}

    /**
     * Those of the back end's projects that are for field service.
     *
     * @param inquiry where facts are read
     * @return the projects, the one to propose as a team's default first
     * @throws ReadFailed if the port is missing, fails, or answers what it must not
     */
    public static List<Project> read(Inquiry inquiry) {
        FieldServicePort port =
                inquiry.ports().fieldService().orElseThrow(() -> ReadFailed.missing(PortKind.FIELD_SERVICE));
        List<Project> all = WholeList.of(PortKind.FIELD_SERVICE, inquiry.read(PortKind.FIELD_SERVICE, port::projects));
        if (all.stream().anyMatch(project -> project.id() == null)) {
            throw ReadFailed.violation(PortKind.FIELD_SERVICE, "a project without an id");
        }
        return all.stream().filter(Project::fieldService).toList();
    }
}
