/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.fieldservice;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.fieldservice.FieldServiceCapability;
import dev.aftersales.spi.fieldservice.FieldServiceEffect;
import dev.aftersales.spi.fieldservice.FieldServicePort;
import dev.aftersales.spi.fieldservice.Project;
import dev.aftersales.spi.fieldservice.Task;
import dev.aftersales.spi.fieldservice.TaskId;
import dev.aftersales.spi.fieldservice.TaskIdRequest;
import dev.aftersales.spi.fieldservice.TaskRequest;
import dev.aftersales.tryton.rpc.Conversation;
import dev.aftersales.tryton.rpc.ErpServer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tasks of Tryton's projects. Thread-safe.
 *
 * <p>A task has neither a slot, nor an assignee, nor a site there, and there is no state that means cancelled: none of these
 * capabilities is declared.
 */
public final class TrytonFieldService implements FieldServicePort {

    private final ErpServer server;
    private final Duration settlesWithin;

    /**
     * The port over a server.
     *
     * @param server the server
     * @param settlesWithin after how long a request that was sent has acted or never will
     */
    public TrytonFieldService(ErpServer server, Duration settlesWithin) {
        this.server = server;
        this.settlesWithin = settlesWithin;
    }

    @Override
    public Set<FieldServiceCapability> capabilities() {
        return Set.of();
    }

    @Override
    public EffectGuarantee guarantee(FieldServiceEffect effect) {
        return switch (effect) {
            case CREATE -> EffectGuarantee.lookup(settlesWithin);
            case ACTIVATE, CANCEL -> EffectGuarantee.none();
        };
    }

    @Override
    public List<Project> projects(ReadContext context) {
        return works(server.reading(context)).projects();
    }

    @Override
    public Optional<Task> task(ReadContext context, TaskId id) {
        return works(server.reading(context)).find(id);
    }

    @Override
    public Answer<Task> create(Call call, TaskRequest request) {
        requireSupported(request);
        Works works = works(server.acting(call).discreet());
        return Answer.done(
                works.marked(call.key()).stream().findFirst().orElseGet(() -> works.create(call.key(), request)));
    }

    private static void requireSupported(TaskRequest request) {
        if (request.inert()) {
            throw PortRefused.unsupported("STAGED");
        }
        if (request.slot() != null) {
            throw PortRefused.unsupported(FieldServiceCapability.SLOT.name());
        }
        if (request.assignee() != null) {
            throw PortRefused.unsupported(FieldServiceCapability.ASSIGNEE.name());
        }
        if (request.site() != null) {
            throw PortRefused.unsupported(FieldServiceCapability.SITE.name());
        }
    }

    @Override
    public Answer<Task> cancel(Call call, TaskIdRequest request) {
        throw PortRefused.unsupported(FieldServiceCapability.CANCEL.name());
    }

    @Override
    public Lookup<Task> lookupTask(ReadContext context, PortKey key) {
        return Lookup.of(works(server.reading(context)).marked(key));
    }

    private Works works(Conversation erp) {
        return new Works(server, erp);
    }
}
