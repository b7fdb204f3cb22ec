/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.fieldservice;

import dev.aftersales.examples.backoffice.effect.Refused;
import dev.aftersales.examples.backoffice.effect.Text;
import dev.aftersales.spi.Note;
import dev.aftersales.spi.fieldservice.Task;
import dev.aftersales.spi.fieldservice.TaskId;
import dev.aftersales.spi.fieldservice.TaskState;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How a task moves on, by a port or by hand: NEW, PLANNED, IN_PROGRESS, DONE, and CANCELLED from all but the last. */
final class TaskWork {

    private static final Set<TaskState> NOT_STARTED = Set.of(TaskState.NEW, TaskState.PLANNED);
    private static final Set<TaskState> STARTED = Set.of(TaskState.IN_PROGRESS);
    private static final Set<TaskState> OPEN = Set.of(TaskState.NEW, TaskState.PLANNED, TaskState.IN_PROGRESS);

    private static final int LONGEST_TITLE = 1_000;
    private static final int LONGEST_NOTE = 100_000;

    private TaskWork() {}

    static void requireFitting(String title, @Nullable Note note) {
        Text.require(title, LONGEST_TITLE);
        Text.require(note == null ? null : note.value(), LONGEST_NOTE);
    }

    static void note(JdbcClient statements, TaskId id, Note more) {
        TaskSheet sheet = TaskTable.lockedSheet(statements, id).orElseThrow(() -> Refused.notFound("task", id));
        Note before = sheet.note();
        Note all = before == null ? more : Note.of(before.value() + "\n" + more.value());
        requireFitting(sheet.task().title(), all);
        TaskTable.setNote(statements, id, all);
    }

    static void plan(JdbcClient statements, TaskId id) {
        move(statements, id, NOT_STARTED, TaskState.PLANNED);
    }

    static void start(JdbcClient statements, TaskId id) {
        move(statements, id, NOT_STARTED, TaskState.IN_PROGRESS);
    }

    static void finish(JdbcClient statements, TaskId id) {
        move(statements, id, STARTED, TaskState.DONE);
    }

    /** A task that is cancelled already is as it should be. */
    static void cancel(JdbcClient statements, TaskId id) {
        if (!TaskTable.moves(statements, id, OPEN, TaskState.CANCELLED)) {
            TaskState state = require(statements, id).state();
            if (state != TaskState.CANCELLED) {
                throw Refused.wrongState(state);
            }
        }
    }

    private static void move(JdbcClient statements, TaskId id, Set<TaskState> from, TaskState to) {
        if (!TaskTable.moves(statements, id, from, to)) {
            throw Refused.wrongState(require(statements, id).state());
        }
    }

    static Task require(JdbcClient statements, TaskId id) {
        return TaskTable.find(statements, id).orElseThrow(() -> Refused.notFound("task", id));
    }
}
