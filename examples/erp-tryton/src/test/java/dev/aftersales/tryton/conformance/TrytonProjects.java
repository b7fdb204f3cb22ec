/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.Note;
import dev.aftersales.spi.fieldservice.FieldServicePort;
import dev.aftersales.spi.fieldservice.ProjectId;
import dev.aftersales.spi.fieldservice.Slot;
import dev.aftersales.spi.fieldservice.Task;
import dev.aftersales.spi.fieldservice.TaskId;
import dev.aftersales.testkit.port.FieldServiceBackEnd;
import dev.aftersales.tryton.LiveErp;
import dev.aftersales.tryton.TrytonErp;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Projects and their tasks. */
final class TrytonProjects extends TrytonBackEnd<FieldServicePort> implements FieldServiceBackEnd {

    private static final String WORK = "project.work";
    private static final String MARK = "after-sales ";

    TrytonProjects(Shop shop) {
        super(shop);
    }

    private static FieldServicePort port(TrytonErp erp) {
        return erp.asPorts().fieldService().orElseThrow();
    }

    @Override
    public FieldServicePort connect() {
        return port(shop().connect());
    }

    @Override
    public CustomerId customer() {
        return CustomerId.of(String.valueOf(shop().customer()));
    }

    @Override
    public ProjectId project() {
        long project = clerk().create(
                        WORK,
                        Map.of(
                                "name",
                                Shop.unique("Visits"),
                                "type",
                                "project",
                                "company",
                                shop().erp().company()));
        return ProjectId.of(String.valueOf(project));
    }

    @Override
    public List<Task> tasks(CustomerId customer) {
        List<?> conditions = List.of(List.of("party", "=", number(customer)), List.of("type", "=", "task"));
        return clerk().find(WORK, conditions, "name").stream()
                .map(row -> TaskId.of(row.path("id").asText()))
                .flatMap(id -> port(shop().direct()).task(LiveErp.reading(), id).stream())
                .toList();
    }

    @Override
    public boolean plansVisits() {
        return false;
    }

    @Override
    public void plan(TaskId id, Slot slot) {
        throw new UnsupportedOperationException("a task has no time of day");
    }

    @Override
    public void start(TaskId id) {
        clerk().write(WORK, number(id), Map.of("progress", 0.5));
    }

    /** Ended is a task in a status that wants all of it done. */
    @Override
    public void finish(TaskId id) {
        clerk().write(
                        WORK,
                        number(id),
                        Map.of("progress", 1.0, "status", shop().number("project.work.status", "name", "Done")));
    }

    @Override
    public void cancelByHand(TaskId id) {
        throw new UnsupportedOperationException("a task is not cancelled");
    }

    /** The comment, without the line at its end that carries the key. */
    @Override
    public Optional<Note> noteOf(TaskId id) {
        JsonNode row = clerk().read(WORK, number(id), "comment");
        String comment = row.path("comment").asText();
        String note = comment.substring(0, comment.lastIndexOf(MARK)).strip();
        return note.isEmpty() ? Optional.empty() : Optional.of(Note.of(note));
    }
}
