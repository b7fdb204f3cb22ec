/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.fieldservice;

import dev.aftersales.examples.backoffice.directory.Customers;
import dev.aftersales.examples.backoffice.effect.Effect;
import dev.aftersales.examples.backoffice.effect.Effects;
import dev.aftersales.examples.backoffice.effect.OfficeDatabase;
import dev.aftersales.examples.backoffice.effect.Refused;
import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.CloseResult;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.fieldservice.FieldServiceCapability;
import dev.aftersales.spi.fieldservice.FieldServiceEffect;
import dev.aftersales.spi.fieldservice.FieldServicePort;
import dev.aftersales.spi.fieldservice.Project;
import dev.aftersales.spi.fieldservice.SiteId;
import dev.aftersales.spi.fieldservice.Slot;
import dev.aftersales.spi.fieldservice.Task;
import dev.aftersales.spi.fieldservice.TaskId;
import dev.aftersales.spi.fieldservice.TaskIdRequest;
import dev.aftersales.spi.fieldservice.TaskRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Projects and tasks as After-Sales asks for them. KEYED, with all capabilities. Thread-safe. */
public final class FieldService implements FieldServicePort {

    private static final Set<FieldServiceCapability> CAPABILITIES = Set.of(FieldServiceCapability.values());

    private final OfficeDatabase database;
    private final Effects effects;

    /**
     * The port.
     *
     * @param database where projects and tasks are kept
     * @param effects how effects are done once
     */
    public FieldService(OfficeDatabase database, Effects effects) {
        this.database = database;
        this.effects = effects;
    }

    @Override
    public Set<FieldServiceCapability> capabilities() {
        return CAPABILITIES;
    }

    @Override
    public EffectGuarantee guarantee(FieldServiceEffect effect) {
        return effects.guarantee();
    }

    @Override
    public List<Project> projects(ReadContext context) {
        return database.read(context, ProjectTable::all);
    }

    @Override
    public Optional<Task> task(ReadContext context, TaskId id) {
        return database.read(context, statements -> TaskTable.find(statements, id));
    }

    @Override
    public Answer<Task> create(Call call, TaskRequest request) {
        return effects.once(call, effect(FieldServiceEffect.CREATE, statements -> {
            requireProject(statements, request);
            requirePeople(statements, request);
            requireSlot(request);
            TaskWork.requireFitting(request.title(), request.note());
            return TaskTable.insert(statements, request, call.key());
        }));
    }

    private static void requireProject(JdbcClient statements, TaskRequest request) {
        Project project = ProjectTable.find(statements, request.project())
                .orElseThrow(() -> Refused.notFound("project", request.project()));
        if (!project.fieldService()) {
            throw Refused.rejected("not a field service project");
        }
        if (request.inert()) {
            throw PortRefused.unsupported("STAGED");
        }
    }

    private static void requirePeople(JdbcClient statements, TaskRequest request) {
        Customers.require(statements, request.customer());
        SiteId site = request.site();
        if (site != null && !VisitTable.isSiteOf(statements, site, request.customer())) {
            throw Refused.notFound("site", site);
        }
        UserId technician = request.assignee();
        if (technician != null && !VisitTable.isTechnician(statements, technician)) {
            throw Refused.notFound("assignee", technician);
        }
    }

    private static void requireSlot(TaskRequest request) {
        Slot slot = request.slot();
        if (slot != null && !slot.start().isBefore(slot.end())) {
            throw Refused.rejected("the visit ends before it begins");
        }
    }

    @Override
    public Answer<Task> cancel(Call call, TaskIdRequest request) {
        return effects.once(call, effect(FieldServiceEffect.CANCEL, statements -> {
            TaskWork.cancel(statements, request.id());
            return request.id();
        }));
    }

    /** What an effect does in its transaction. */
    @FunctionalInterface
    private interface Work {
        TaskId on(JdbcClient statements);
    }

    private static Effect<Task> effect(FieldServiceEffect name, Work work) {
        return new Effect<>(
                name,
                statements -> work.on(statements).value(),
                (statements, id) -> TaskWork.require(statements, TaskId.of(id)));
    }

    @Override
    public Lookup<Task> lookupTask(ReadContext context, PortKey key) {
        return effects.lookup(
                context,
                key,
                Set.of(FieldServiceEffect.values()),
                (statements, id) -> TaskTable.find(statements, TaskId.of(id)));
    }

    @Override
    public CloseResult close(ReadContext context, PortKey key) {
        return effects.close(context, key);
    }
}
