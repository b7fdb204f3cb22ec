/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.fieldservice;

import dev.aftersales.spi.fieldservice.Slot;
import dev.aftersales.spi.fieldservice.Task;
import dev.aftersales.spi.fieldservice.TaskId;
import dev.aftersales.spi.fieldservice.TaskState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a portal customer sees of a task (FSV-5): how far it has come, and never a note, an assignee or an internal link.
 *
 * @param task the task
 * @param title its title
 * @param state how far it has come
 * @param slot when the visit is planned; null unless it is planned or under way
 * @param doneAt when it was finished; null unless it is done
 */
public record TaskProgress(
        TaskId task,
        String title,
        TaskState state,
        @Nullable Slot slot,
        @Nullable Instant doneAt) {

    /**
     * The progress of a task.
     *
     * @param task the task as the back end shows it
     * @return what the customer sees
     */
    public static TaskProgress of(Task task) {
        return switch (task.state()) {
            case NEW, CANCELLED -> new TaskProgress(task.id(), task.title(), task.state(), null, null);
            case PLANNED, IN_PROGRESS -> new TaskProgress(task.id(), task.title(), task.state(), task.slot(), null);
            case DONE -> new TaskProgress(task.id(), task.title(), task.state(), null, task.doneAt());
        };
    }
}
