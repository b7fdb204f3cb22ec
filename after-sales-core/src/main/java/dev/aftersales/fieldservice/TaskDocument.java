/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.fieldservice;

import dev.aftersales.action.DocumentFacts;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.spi.fieldservice.Task;
import dev.aftersales.spi.fieldservice.TaskState;
import dev.aftersales.store.DocumentStanding;

/** What the ticket keeps of a task. A cancelled one stays behind the smart button, where its customer follows it (FSV-5). */
final class TaskDocument {

    private TaskDocument() {}

    static DocumentFacts facts(Task task) {
        return DocumentFacts.builder()
                .kind(DocumentKind.TASK)
                .id(task.id().value())
                .state(task.state().name())
                .standing(DocumentStanding.COUNTED)
                .settled(finished(task))
                .link(task.link())
                .snapshot(task)
                .build();
    }

    static boolean finished(Task task) {
        return task.state() == TaskState.DONE || task.state() == TaskState.CANCELLED;
    }
}
