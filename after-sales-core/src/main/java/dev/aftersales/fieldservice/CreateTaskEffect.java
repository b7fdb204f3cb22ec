/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.fieldservice;

import dev.aftersales.action.DocumentFacts;
import dev.aftersales.action.EarlierSteps;
import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.fieldservice.FieldServiceCapability;
import dev.aftersales.spi.fieldservice.FieldServiceEffect;
import dev.aftersales.spi.fieldservice.FieldServicePort;
import dev.aftersales.spi.fieldservice.Task;
import dev.aftersales.spi.fieldservice.TaskIdRequest;
import dev.aftersales.spi.fieldservice.TaskRequest;
import dev.aftersales.spi.ports.Ports;
import java.util.Optional;

/** Creates a task, or the inert draft of one, which is not shown on the ticket. */
final class CreateTaskEffect extends TaskStep<TaskRequest> {

    CreateTaskEffect() {
        super("fieldservice.create", FieldServiceEffect.CREATE, TaskRequest.class);
    }

    static TaskRequest inert(TaskRequest request) {
        return TaskRequest.builder().from(request).inert(true).build();
    }

    @Override
    public Answer<Task> call(Ports ports, Call call, TaskRequest request, EarlierSteps earlier) {
        return tasks(ports).create(call, request);
    }

    /** A draft that somebody made real meanwhile is none the worse for it; a real task that came back a draft is. */
    @Override
    public Optional<String> violation(TaskRequest request, Task document, EarlierSteps earlier) {
        return document.inert() && !request.inert()
                ? Optional.of("only a draft of task " + document.id())
                : TaskCheck.flaw(request, document);
    }

    @Override
    public boolean inert(Task document) {
        return document.inert();
    }

    @Override
    public void discard(Ports ports, Call call, Task surplus) {
        FieldServicePort port = tasks(ports);
        if (surplus.inert() && port.capabilities().contains(FieldServiceCapability.CANCEL)) {
            port.cancel(call, new TaskIdRequest(surplus.id()));
        }
    }

    @Override
    public Optional<DocumentFacts> recorded(Task document) {
        return document.inert() ? Optional.empty() : super.recorded(document);
    }
}
