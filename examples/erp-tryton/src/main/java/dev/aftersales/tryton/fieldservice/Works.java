/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.fieldservice;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.fieldservice.Project;
import dev.aftersales.spi.fieldservice.ProjectId;
import dev.aftersales.spi.fieldservice.Task;
import dev.aftersales.spi.fieldservice.TaskId;
import dev.aftersales.spi.fieldservice.TaskRequest;
import dev.aftersales.spi.fieldservice.TaskState;
import dev.aftersales.tryton.rpc.Conversation;
import dev.aftersales.tryton.rpc.ErpServer;
import dev.aftersales.tryton.rpc.KeyMark;
import dev.aftersales.tryton.rpc.Numbers;
import dev.aftersales.tryton.rpc.Row;
import dev.aftersales.tryton.rpc.Search;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Projects and tasks, which are one model there. The key of a task is the last line of its comment. */
final class Works {

    private static final String MODEL = "project.work";
    private static final int MOST_PROJECTS = 500;

    private static final List<String> FIELDS =
            List.of("name", "type", "parent", "parent.party", "party", "comment", "progress", "status.progress");

    private final ErpServer server;
    private final Conversation erp;

    Works(ErpServer server, Conversation erp) {
        this.server = server;
        this.erp = erp;
    }

    /** Nothing there says what a project is for, so any of them can be a team's. */
    List<Project> projects() {
        return erp.search(all("project").first(MOST_PROJECTS)).stream()
                .filter(row -> !isDone(row))
                .map(row -> new Project(ProjectId.of(String.valueOf(row.id())), row.required("name"), true))
                .toList();
    }

    Optional<Task> find(TaskId id) {
        return all("task")
                .numbered(id.value())
                .flatMap(search -> erp.search(search).stream().findFirst())
                .flatMap(this::seen);
    }

    /** Text search finds the key anywhere, so the line is compared as well. */
    List<Task> marked(PortKey key) {
        Search search = all("task").where("comment", "like", "%" + KeyMark.created(key) + "%");
        return erp.search(search).stream()
                .filter(row -> key.equals(key(row)))
                .flatMap(row -> seen(row).stream())
                .toList();
    }

    Task create(PortKey key, TaskRequest request) {
        long project = Numbers.parse(request.project().value())
                .filter(this::isProject)
                .orElseThrow(() -> new PortRefused(
                        PortRefusalCode.NOT_FOUND,
                        Map.of("project", request.project().value())));
        long customer = Numbers.parse(request.customer().value())
                .orElseThrow(() -> new PortRefused(
                        PortRefusalCode.NOT_FOUND,
                        Map.of("customer", request.customer().value())));
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", request.title());
        values.put("type", "task");
        values.put("company", server.company());
        values.put("parent", project);
        values.put("party", customer);
        String note = request.note() == null ? "" : request.note().value() + "\n\n";
        values.put("comment", note + KeyMark.created(key));
        long id = erp.create(MODEL, values);
        return find(TaskId.of(String.valueOf(id))).orElseThrow();
    }

    private boolean isProject(long id) {
        return !erp.search(all("project").where("id", "=", id)).isEmpty();
    }

    private Search all(String type) {
        return Search.of(MODEL, FIELDS).where("type", "=", type).where("company", "=", server.company());
    }

    /** A task for nobody is not one of field service. */
    private Optional<Task> seen(Row row) {
        Optional<Long> customer =
                row.link("party").or(() -> row.row("parent").flatMap(project -> project.link("party")));
        Optional<Long> project = row.link("parent");
        if (customer.isEmpty() || project.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Task.builder()
                .id(TaskId.of(String.valueOf(row.id())))
                .title(row.required("name"))
                .project(ProjectId.of(String.valueOf(project.get())))
                .customer(CustomerId.of(String.valueOf(customer.get())))
                .state(state(row))
                .inert(false)
                .link(server.link(MODEL, row.id()))
                .key(key(row))
                .build());
    }

    private static @Nullable PortKey key(Row row) {
        String comment = row.text("comment");
        return comment == null
                ? null
                : comment.lines()
                        .flatMap(line -> KeyMark.creator(line.strip()).stream())
                        .reduce((earlier, later) -> later)
                        .orElse(null);
    }

    private static TaskState state(Row row) {
        if (isDone(row)) {
            return TaskState.DONE;
        }
        return row.decimal("progress").signum() > 0 ? TaskState.IN_PROGRESS : TaskState.NEW;
    }

    /** States have names that anybody can change; what they ask for is the progress. */
    private static boolean isDone(Row row) {
        return row.row("status")
                .map(status -> status.decimal("progress").compareTo(BigDecimal.ONE) >= 0)
                .orElse(false);
    }
}
