/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.task;

import dev.aftersales.spi.Note;
import dev.aftersales.spi.fieldservice.Project;
import dev.aftersales.spi.fieldservice.ProjectId;
import dev.aftersales.spi.fieldservice.Slot;
import dev.aftersales.spi.fieldservice.Task;
import dev.aftersales.spi.fieldservice.TaskId;
import dev.aftersales.spi.fieldservice.TaskRequest;
import java.time.Instant;
import java.util.Optional;

/**
 * What people do with field-service tasks in the back end itself, past the port and without port keys.
 *
 * <p>What the ledger does not allow is refused as over the port, with {@link dev.aftersales.spi.PortRefused}.
 */
public interface TasksByHand {

    /**
     * The projects and tasks of this tenant.
     *
     * @return the ledger
     */
    TaskBook tasks();

    /**
     * Enters a field-service project; the first one is proposed to teams.
     *
     * @param id its reference
     * @param name its name
     * @return the project
     */
    default Project project(String id, String name) {
        return tasks().put(new Project(ProjectId.of(id), name, true));
    }

    /**
     * Enters a project that is not for field service.
     *
     * @param id its reference
     * @param name its name
     * @return the project
     */
    default Project otherProject(String id, String name) {
        return tasks().put(new Project(ProjectId.of(id), name, false));
    }

    /**
     * A task as it stands.
     *
     * @param id the task
     * @return the task
     */
    default Task task(TaskId id) {
        return tasks().require(id);
    }

    /**
     * The note a task was created with.
     *
     * @param id the task
     * @return the note for the technician, or empty when there is none
     */
    default Optional<Note> noteOf(TaskId id) {
        return Optional.ofNullable(requestOf(id).note());
    }

    /**
     * What a task was created from, with what only the back end knows of it: site, assignee and note.
     *
     * @param id the task
     * @return the request
     */
    default TaskRequest requestOf(TaskId id) {
        return tasks().requestOf(id);
    }

    /**
     * Plans a visit.
     *
     * @param id a task not yet started
     * @param start from
     * @param end until
     * @return the task then
     */
    default Task planTask(TaskId id, Instant start, Instant end) {
        return tasks().plan(id, new Slot(start, end));
    }

    /**
     * Begins the work.
     *
     * @param id a task not yet started
     * @return the task then
     */
    default Task startTask(TaskId id) {
        return tasks().start(id);
    }

    /**
     * Ends the work.
     *
     * @param id a task in progress
     * @return the task then
     */
    default Task finishTask(TaskId id) {
        return tasks().finish(id);
    }

    /**
     * Cancels a task.
     *
     * @param id a task not yet done
     * @return the task then
     */
    default Task cancelTask(TaskId id) {
        return tasks().cancel(id, null);
    }
}
