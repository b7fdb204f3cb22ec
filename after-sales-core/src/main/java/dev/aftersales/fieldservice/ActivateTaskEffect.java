/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.fieldservice;

import dev.aftersales.action.EarlierSteps;
import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.fieldservice.FieldServiceEffect;
import dev.aftersales.spi.fieldservice.Task;
import dev.aftersales.spi.fieldservice.TaskIdRequest;
import dev.aftersales.spi.fieldservice.TaskRequest;
import dev.aftersales.spi.ports.Ports;
import java.util.Optional;

/** Makes the draft of the step before a real task. Its request says what the task must then be. */
final class ActivateTaskEffect extends TaskStep<TaskRequest> {

    ActivateTaskEffect() {
        super("fieldservice.activate", FieldServiceEffect.ACTIVATE, TaskRequest.class);
    }

    @Override
    public Answer<Task> call(Ports ports, Call call, TaskRequest request, EarlierSteps earlier) {
        return tasks(ports).activate(call, new TaskIdRequest(draft(earlier).id()));
    }

    @Override
    public Optional<String> violation(TaskRequest request, Task document, EarlierSteps earlier) {
        if (document.inert()) {
            return Optional.of("task " + document.id() + ", still a draft");
        }
        return TaskCheck.flaw(draft(earlier), document).or(() -> TaskCheck.flaw(request, document));
    }

    private static KnownTask draft(EarlierSteps earlier) {
        return KnownTask.of(earlier.document(0, Task.class));
    }
}
