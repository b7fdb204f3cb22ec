/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.task;

import dev.aftersales.command.RequestKey;
import dev.aftersales.fieldservice.CreateTask;
import dev.aftersales.fieldservice.TaskForm;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.fieldservice.ProjectId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the dialog sends.
 *
 * @param requestKey the key of the form
 * @param title the title
 * @param project the chosen project; blank for the team's
 * @param view {@code true} if the task is to be shown afterwards; null otherwise
 */
record TaskInput(
        String requestKey,
        String title,
        String project,
        @Nullable Boolean view) {

    TaskInput {
        requestKey = Objects.requireNonNullElse(requestKey, "");
        title = Objects.requireNonNullElse(title, "");
        project = Objects.requireNonNullElse(project, "");
    }

    static TaskInput of(TaskForm form, RequestKey key) {
        ProjectId project = form.project();
        return new TaskInput(key.value(), form.title(), project == null ? "" : project.value(), null);
    }

    boolean isToBeViewed() {
        return Boolean.TRUE.equals(view);
    }

    /** After a refusal the next attempt is another request. */
    TaskInput withKey(RequestKey key) {
        return new TaskInput(key.value(), title, project, view);
    }

    /** A title that was emptied is sent as it is, and refused (FSV-1). */
    CreateTask command(TicketRef ticket) {
        return CreateTask.builder()
                .ticket(ticket)
                .title(title)
                .project(project.isBlank() ? null : ProjectId.of(project))
                .build();
    }
}
