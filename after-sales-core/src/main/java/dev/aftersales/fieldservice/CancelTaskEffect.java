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
import dev.aftersales.spi.fieldservice.TaskState;
import dev.aftersales.spi.ports.Ports;
import java.util.Optional;

/** Cancels a task. */
final class CancelTaskEffect extends TaskStep<KnownTask> {

    CancelTaskEffect() {
        super("fieldservice.cancel", FieldServiceEffect.CANCEL, KnownTask.class);
    }

    @Override
    public Answer<Task> call(Ports ports, Call call, KnownTask request, EarlierSteps earlier) {
        return tasks(ports).cancel(call, new TaskIdRequest(request.id()));
    }

    @Override
    public Object shown(KnownTask request) {
        return new TaskIdRequest(request.id());
    }

    @Override
    public Optional<String> violation(KnownTask request, Task document, EarlierSteps earlier) {
        return TaskCheck.flaw(request, document)
                .or(() -> document.state() == TaskState.CANCELLED
                        ? Optional.empty()
                        : Optional.of("task " + document.id() + " in state " + document.state()));
    }
}
