/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.fieldservice;

import dev.aftersales.action.DocumentFacts;
import dev.aftersales.action.Effect;
import dev.aftersales.action.ReadFailed;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.EffectPort;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.fieldservice.FieldServiceEffect;
import dev.aftersales.spi.fieldservice.FieldServicePort;
import dev.aftersales.spi.fieldservice.Task;
import dev.aftersales.spi.fieldservice.TaskId;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.spi.ports.Ports;
import java.util.Optional;

/**
 * What all effects on tasks have in common. Stateless.
 *
 * @param <Q> the request
 */
abstract class TaskStep<Q> implements Effect<Q, Task> {

    private final String name;
    private final FieldServiceEffect kind;
    private final Class<Q> requestType;

    TaskStep(String name, FieldServiceEffect kind, Class<Q> requestType) {
        this.name = name;
        this.kind = kind;
        this.requestType = requestType;
    }

    static FieldServicePort tasks(Ports ports) {
        return ports.fieldService().orElseThrow(() -> ReadFailed.missing(PortKind.FIELD_SERVICE));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public PortKind port() {
        return PortKind.FIELD_SERVICE;
    }

    @Override
    public Class<Q> requestType() {
        return requestType;
    }

    @Override
    public Class<Task> documentType() {
        return Task.class;
    }

    @Override
    public EffectPort effectPort(Ports ports) {
        return tasks(ports);
    }

    @Override
    public EffectGuarantee guarantee(Ports ports) {
        return tasks(ports).guarantee(kind);
    }

    @Override
    public Lookup<Task> lookup(Ports ports, ReadContext context, PortKey key) {
        return tasks(ports).lookupTask(context, key);
    }

    @Override
    public Optional<Task> readBack(Ports ports, ReadContext context, String id) {
        return tasks(ports).task(context, TaskId.of(id));
    }

    @Override
    public String identity(Task document) {
        return document.id().value();
    }

    @Override
    public Optional<DocumentFacts> recorded(Task document) {
        return Optional.of(TaskDocument.facts(document));
    }
}
