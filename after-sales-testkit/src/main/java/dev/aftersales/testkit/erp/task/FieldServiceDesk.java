/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.task;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.CloseResult;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.fieldservice.FieldServiceCapability;
import dev.aftersales.spi.fieldservice.FieldServiceEffect;
import dev.aftersales.spi.fieldservice.FieldServicePort;
import dev.aftersales.spi.fieldservice.Project;
import dev.aftersales.spi.fieldservice.Task;
import dev.aftersales.spi.fieldservice.TaskId;
import dev.aftersales.spi.fieldservice.TaskIdRequest;
import dev.aftersales.spi.fieldservice.TaskRequest;
import dev.aftersales.testkit.erp.Effect;
import dev.aftersales.testkit.erp.ErpCapabilities;
import dev.aftersales.testkit.erp.Reception;
import dev.aftersales.testkit.fault.Operation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The field-service port over the tasks of all tenants. Thread-safe. */
public final class FieldServiceDesk implements FieldServicePort {

    private final Reception reception;
    private final Set<FieldServiceCapability> capabilities;
    private final Function<TenantId, TaskBook> books;

    /**
     * The port.
     *
     * @param reception where its requests arrive
     * @param capabilities what it can do
     * @param books the tasks of each tenant
     */
    public FieldServiceDesk(
            Reception reception, Set<FieldServiceCapability> capabilities, Function<TenantId, TaskBook> books) {
        this.reception = reception;
        this.capabilities = capabilities;
        this.books = books;
    }

    @Override
    public Set<FieldServiceCapability> capabilities() {
        return capabilities;
    }

    @Override
    public EffectGuarantee guarantee(FieldServiceEffect effect) {
        return reception.guarantee();
    }

    @Override
    public List<Project> projects(ReadContext context) {
        return reception.read(
                Operation.PROJECTS, context, () -> books.apply(context.tenant()).projects());
    }

    @Override
    public Optional<Task> task(ReadContext context, TaskId id) {
        return reception.read(
                Operation.TASK, context, () -> books.apply(context.tenant()).find(id));
    }

    @Override
    public Answer<Task> create(Call call, TaskRequest request) {
        TaskBook book = books.apply(call.tenant());
        return effect(Operation.CREATE_TASK, call, key -> book.create(checked(book, request), key));
    }

    private TaskRequest checked(TaskBook book, TaskRequest request) {
        book.context().requireStaged(request.inert());
        require(FieldServiceCapability.SITE, request.site() != null);
        require(FieldServiceCapability.SLOT, request.slot() != null);
        require(FieldServiceCapability.ASSIGNEE, request.assignee() != null);
        return request;
    }

    @Override
    public Answer<Task> activate(Call call, TaskIdRequest request) {
        TaskBook book = books.apply(call.tenant());
        book.context().requireStaged(true);
        return effect(Operation.ACTIVATE_TASK, call, key -> book.activate(request.id(), key));
    }

    @Override
    public Answer<Task> cancel(Call call, TaskIdRequest request) {
        require(FieldServiceCapability.CANCEL, true);
        return effect(
                Operation.CANCEL_TASK, call, key -> books.apply(call.tenant()).cancel(request.id(), key));
    }

    private Answer<Task> effect(Operation operation, Call call, Function<PortKey, Task> act) {
        TaskBook book = books.apply(call.tenant());
        return reception.effect(
                operation,
                call,
                new Effect<>(
                        book,
                        book.keys,
                        act,
                        id -> book.require(TaskId.of(id)),
                        task -> task.id().value()));
    }

    @Override
    public Lookup<Task> lookupTask(ReadContext context, PortKey key) {
        TaskBook book = books.apply(context.tenant());
        return reception.lookup(Operation.LOOKUP_TASK, context, key, book, book.keys, id -> book.find(TaskId.of(id)));
    }

    @Override
    public CloseResult close(ReadContext context, PortKey key) {
        TaskBook book = books.apply(context.tenant());
        return reception.close(context, key, book, List.of(book.keys));
    }

    private void require(FieldServiceCapability needed, boolean used) {
        ErpCapabilities.require(capabilities, needed, used);
    }
}
