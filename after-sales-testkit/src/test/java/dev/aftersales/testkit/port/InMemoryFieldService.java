/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.Note;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.fieldservice.FieldServicePort;
import dev.aftersales.spi.fieldservice.ProjectId;
import dev.aftersales.spi.fieldservice.SiteId;
import dev.aftersales.spi.fieldservice.Slot;
import dev.aftersales.spi.fieldservice.Task;
import dev.aftersales.spi.fieldservice.TaskId;
import dev.aftersales.spi.fieldservice.TaskState;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.fault.Operation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The field service of the in-memory back end. */
public final class InMemoryFieldService extends InMemoryBackEnd<FieldServicePort> implements FieldServiceBackEnd {

    public InMemoryFieldService(InMemoryErp erp, Function<InMemoryErp, FieldServicePort> port) {
        super(erp, port);
    }

    @Override
    public ProjectId project() {
        return erp.project(unique(), "Field service").id();
    }

    @Override
    public List<Task> tasks(CustomerId customer) {
        return erp.journal().of(Operation.CREATE_TASK).stream()
                .map(entry -> erp.task(TaskId.of(entry.id())))
                .filter(task -> task.customer().equals(customer) && task.state() != TaskState.CANCELLED)
                .toList();
    }

    @Override
    public void plan(TaskId id, Slot slot) {
        erp.planTask(id, slot.start(), slot.end());
    }

    @Override
    public void start(TaskId id) {
        erp.startTask(id);
    }

    @Override
    public void finish(TaskId id) {
        erp.finishTask(id);
    }

    @Override
    public void cancelByHand(TaskId id) {
        erp.cancelTask(id);
    }

    @Override
    public Optional<Note> noteOf(TaskId id) {
        return erp.noteOf(id);
    }

    @Override
    public UserId technician() {
        return UserId.of("bo");
    }

    @Override
    public UserId assigneeOf(TaskId id) {
        return Objects.requireNonNull(erp.requestOf(id).assignee());
    }

    @Override
    public SiteId site(CustomerId customer) {
        return SiteId.of(unique());
    }

    @Override
    public SiteId siteOf(TaskId id) {
        return Objects.requireNonNull(erp.requestOf(id).site());
    }
}
