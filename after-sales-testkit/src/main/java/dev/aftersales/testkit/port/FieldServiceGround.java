/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.fieldservice.FieldServiceCapability;
import dev.aftersales.spi.fieldservice.FieldServiceEffect;
import dev.aftersales.spi.fieldservice.FieldServicePort;
import dev.aftersales.spi.fieldservice.Slot;
import dev.aftersales.spi.fieldservice.Task;
import dev.aftersales.spi.fieldservice.TaskId;
import dev.aftersales.spi.fieldservice.TaskIdRequest;
import dev.aftersales.spi.fieldservice.TaskRequest;
import dev.aftersales.spi.fieldservice.TaskRequestBuilder;
import dev.aftersales.testkit.port.effect.EffectTrial;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What the rules for field-service ports stand on: requests, tasks, and the trials of all effects. */
public abstract class FieldServiceGround extends LossContract<FieldServicePort, FieldServiceBackEnd> {

    FieldServiceGround() {}

    @Override
    final String kind() {
        return "field service";
    }

    @Override
    final Object declarations(FieldServicePort port) {
        return List.of(
                port.capabilities(),
                Arrays.stream(FieldServiceEffect.values()).map(port::guarantee).toList());
    }

    @Override
    final Map<String, Supplier<EffectTrial<FieldServicePort, ?>>> trials() {
        Map<String, Supplier<EffectTrial<FieldServicePort, ?>>> trials = new LinkedHashMap<>();
        trials.put("CREATE", this::creating);
        if (isStaged()) {
            trials.put("ACTIVATE", this::activating);
        }
        if (can(FieldServiceCapability.CANCEL)) {
            trials.put("CANCEL", this::cancelling);
        }
        return trials;
    }

    private EffectTrial<FieldServicePort, Task> creating() {
        CustomerId customer = backEnd().customer();
        TaskRequest request = request().customer(customer).build();
        return trial(
                FieldServiceEffect.CREATE,
                (port, call) -> port.create(call, request),
                (port, context) -> backEnd().tasks(customer));
    }

    private EffectTrial<FieldServicePort, Task> activating() {
        TaskId draft = created(request().build()).id();
        return trial(
                FieldServiceEffect.ACTIVATE,
                (port, call) -> port.activate(call, new TaskIdRequest(draft)),
                (port, context) -> port.task(context, draft).stream().toList());
    }

    private EffectTrial<FieldServicePort, Task> cancelling() {
        TaskId task = real(request().build()).id();
        return trial(
                FieldServiceEffect.CANCEL,
                (port, call) -> port.cancel(call, new TaskIdRequest(task)),
                (port, context) -> List.of());
    }

    private EffectTrial<FieldServicePort, Task> trial(
            FieldServiceEffect effect,
            EffectTrial.Perform<FieldServicePort, Task> perform,
            EffectTrial.There<FieldServicePort, Task> there) {
        return new EffectTrial<>(
                effect.name(),
                effect == FieldServiceEffect.CANCEL ? unstaged(port().guarantee(effect)) : port().guarantee(effect),
                perform,
                FieldServicePort::lookupTask,
                task -> task.id().value(),
                Task::inert,
                there);
    }

    final boolean can(FieldServiceCapability capability) {
        return port().capabilities().contains(capability);
    }

    final boolean isStaged() {
        return port().guarantee(FieldServiceEffect.CREATE).strength() == EffectStrength.STAGED;
    }

    /** A request for a new customer in a new project. */
    final TaskRequestBuilder request() {
        return TaskRequest.builder()
                .project(backEnd().project())
                .title("The lamp flickers")
                .customer(backEnd().customer())
                .inert(isStaged());
    }

    /** A task as the port creates it: a draft where effects are staged. */
    final Task created(TaskRequest request) {
        return made(port().create(call(newKey()), request));
    }

    final Task real(TaskRequest request) {
        return real(port(), request);
    }

    /** A task that stands for a visit. */
    final Task real(FieldServicePort port, TaskRequest request) {
        Task task = made(port.create(call(newKey()), request));
        return isStaged() ? made(port.activate(call(newKey()), new TaskIdRequest(task.id()))) : task;
    }

    final Task read(TaskId id) {
        return backEnd().connect().task(reading(), id).orElseThrow();
    }

    /** Two hours in some days, from a quarter past the hour on. */
    final Slot slot() {
        Instant start = backEnd()
                .clock()
                .instant()
                .truncatedTo(ChronoUnit.DAYS)
                .plus(Duration.ofDays(3))
                .plus(Duration.ofMinutes(22 * 60 + 15));
        return new Slot(start, start.plus(Duration.ofHours(2)));
    }
}
