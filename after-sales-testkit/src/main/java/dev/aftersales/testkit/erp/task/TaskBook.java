/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.task;

import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.fieldservice.Project;
import dev.aftersales.spi.fieldservice.ProjectId;
import dev.aftersales.spi.fieldservice.Slot;
import dev.aftersales.spi.fieldservice.Task;
import dev.aftersales.spi.fieldservice.TaskBuilder;
import dev.aftersales.spi.fieldservice.TaskId;
import dev.aftersales.spi.fieldservice.TaskRequest;
import dev.aftersales.spi.fieldservice.TaskState;
import dev.aftersales.testkit.erp.KeyBook;
import dev.aftersales.testkit.erp.LedgerContext;
import dev.aftersales.testkit.erp.Numbering;
import dev.aftersales.testkit.fault.Operation;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The projects and tasks of one tenant. Thread-safe; whoever must decide several things in one go locks it. */
public final class TaskBook {

    final KeyBook keys = new KeyBook();
    private final LedgerContext context;
    private final Numbering numbering = new Numbering();
    private final Map<ProjectId, Project> projects = new LinkedHashMap<>();
    private final Map<TaskId, Task> tasks = new HashMap<>();
    private final Map<TaskId, TaskRequest> requests = new HashMap<>();

    /**
     * An empty ledger.
     *
     * @param context what it knows of its surroundings
     */
    public TaskBook(LedgerContext context) {
        this.context = context;
    }

    LedgerContext context() {
        return context;
    }

    synchronized Project put(Project project) {
        projects.put(project.id(), project);
        return project;
    }

    synchronized List<Project> projects() {
        return List.copyOf(projects.values());
    }

    synchronized Optional<Task> find(TaskId id) {
        return Optional.ofNullable(tasks.get(id));
    }

    synchronized Task require(TaskId id) {
        return find(id).orElseThrow(() -> new PortRefused(PortRefusalCode.NOT_FOUND, Map.of("task", id.value())));
    }

    synchronized TaskRequest requestOf(TaskId id) {
        require(id);
        return Objects.requireNonNull(requests.get(id));
    }

    synchronized Task create(TaskRequest request, @Nullable PortKey key) {
        if (!projects.containsKey(request.project())) {
            throw new PortRefused(
                    PortRefusalCode.NOT_FOUND,
                    Map.of("project", request.project().value()));
        }
        String id = numbering.next("TASK-");
        Task task = Task.builder()
                .id(TaskId.of(id))
                .title(request.title())
                .project(request.project())
                .customer(request.customer())
                .state(request.slot() == null ? TaskState.NEW : TaskState.PLANNED)
                .inert(request.inert())
                .slot(request.slot())
                .link(context.link("tasks", id))
                .key(context.kept(key))
                .build();
        requests.put(task.id(), request);
        return recorded(Operation.CREATE_TASK, key, task);
    }

    synchronized Task activate(TaskId id, @Nullable PortKey key) {
        Task task = require(id);
        return task.inert()
                ? recorded(
                        Operation.ACTIVATE_TASK,
                        key,
                        Task.builder().from(task).inert(false).build())
                : task;
    }

    synchronized Task cancel(TaskId id, @Nullable PortKey key) {
        Task task = require(id);
        if (task.state() == TaskState.CANCELLED) {
            return task;
        }
        in(task, Set.of(TaskState.NEW, TaskState.PLANNED, TaskState.IN_PROGRESS));
        return recorded(
                Operation.CANCEL_TASK, key, to(task, TaskState.CANCELLED).build());
    }

    synchronized Task plan(TaskId id, Slot slot) {
        Task task = in(require(id), Set.of(TaskState.NEW, TaskState.PLANNED));
        return worked(to(task, TaskState.PLANNED).slot(slot));
    }

    synchronized Task start(TaskId id) {
        Task task = in(require(id), Set.of(TaskState.NEW, TaskState.PLANNED));
        return worked(to(task, TaskState.IN_PROGRESS));
    }

    synchronized Task finish(TaskId id) {
        Task task = in(require(id), Set.of(TaskState.IN_PROGRESS));
        return worked(to(task, TaskState.DONE).doneAt(context.now()));
    }

    private static Task in(Task task, Set<TaskState> allowed) {
        if (!allowed.contains(task.state())) {
            throw new PortRefused(
                    PortRefusalCode.WRONG_STATE, Map.of("state", task.state().name()));
        }
        return task;
    }

    private static TaskBuilder to(Task task, TaskState state) {
        return Task.builder().from(task).state(state);
    }

    private Task worked(TaskBuilder changes) {
        return recorded(Operation.WORK_ON_TASK, null, changes.build());
    }

    private Task recorded(Operation operation, @Nullable PortKey key, Task task) {
        tasks.put(task.id(), task);
        context.record(operation, key, task.id().value(), task);
        return task;
    }
}
