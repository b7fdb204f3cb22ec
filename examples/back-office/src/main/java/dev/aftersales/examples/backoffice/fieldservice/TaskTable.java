/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.fieldservice;

import dev.aftersales.examples.backoffice.effect.RowId;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.Note;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.fieldservice.ProjectId;
import dev.aftersales.spi.fieldservice.SiteId;
import dev.aftersales.spi.fieldservice.Slot;
import dev.aftersales.spi.fieldservice.Task;
import dev.aftersales.spi.fieldservice.TaskId;
import dev.aftersales.spi.fieldservice.TaskRequest;
import dev.aftersales.spi.fieldservice.TaskState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tasks of field service. */
final class TaskTable {

    private static final String TASK = "select * from bo_task ";

    private TaskTable() {}

    static Optional<Task> find(JdbcClient statements, TaskId id) {
        return statements
                .sql(TASK + "where id = ?")
                .param(RowId.of(id))
                .query(TaskTable::task)
                .optional();
    }

    static List<Task> ofCustomer(JdbcClient statements, CustomerId customer) {
        return statements
                .sql(TASK + "where customer = ? and state <> 'CANCELLED' order by id")
                .param(RowId.of(customer))
                .query(TaskTable::task)
                .list();
    }

    static Optional<TaskSheet> sheet(JdbcClient statements, TaskId id) {
        return statements
                .sql(TASK + "where id = ?")
                .param(RowId.of(id))
                .query(TaskTable::sheet)
                .optional();
    }

    /** Nobody else changes the task until this transaction ends. */
    static Optional<TaskSheet> lockedSheet(JdbcClient statements, TaskId id) {
        return statements
                .sql(TASK + "where id = ? for update")
                .param(RowId.of(id))
                .query(TaskTable::sheet)
                .optional();
    }

    private static TaskSheet sheet(ResultSet row, int nth) throws SQLException {
        String site = row.getString("site");
        String technician = row.getString("technician");
        String note = row.getString("note");
        return new TaskSheet(
                task(row, nth),
                site == null ? null : SiteId.of(site),
                technician == null ? null : UserId.of(technician),
                note == null ? null : Note.of(note));
    }

    private static Task task(ResultSet row, int nth) throws SQLException {
        String key = row.getString("port_key");
        return Task.builder()
                .id(TaskId.of(row.getString("id")))
                .title(row.getString("title"))
                .project(ProjectId.of(row.getString("project")))
                .customer(CustomerId.of(row.getString("customer")))
                .state(TaskState.valueOf(row.getString("state")))
                .inert(false)
                .slot(slot(Moment.of(row, "slot_start"), Moment.of(row, "slot_end")))
                .doneAt(Moment.of(row, "done_at"))
                .key(key == null ? null : PortKey.of(key))
                .build();
    }

    private static @Nullable Slot slot(@Nullable Instant start, @Nullable Instant end) {
        return start == null || end == null ? null : new Slot(start, end);
    }

    static TaskId insert(JdbcClient statements, TaskRequest request, PortKey key) {
        Slot slot = request.slot();
        SiteId site = request.site();
        UserId technician = request.assignee();
        Note note = request.note();
        return TaskId.of(RowId.ofInserted(statements
                .sql("insert into bo_task (title, project, customer, site, technician, state, slot_start, slot_end,"
                        + " note, port_key) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(request.title())
                .param(RowId.of(request.project()))
                .param(RowId.of(request.customer()))
                .param(site == null ? null : RowId.of(site))
                .param(technician == null ? null : technician.value())
                .param((slot == null ? TaskState.NEW : TaskState.PLANNED).name())
                .param(slot == null ? null : Moment.column(slot.start()))
                .param(slot == null ? null : Moment.column(slot.end()))
                .param(note == null ? null : note.value())
                .param(key.value())));
    }

    /** Only one of two who want to move a task on does so. */
    static boolean moves(JdbcClient statements, TaskId id, Set<TaskState> from, TaskState to) {
        return statements
                        .sql("update bo_task set state = :to where id = :id and state in (:from)")
                        .param("to", to.name())
                        .param("id", RowId.of(id))
                        .param("from", from.stream().map(TaskState::name).toList())
                        .update()
                == 1;
    }

    static void setSlot(JdbcClient statements, TaskId id, Slot slot) {
        statements
                .sql("update bo_task set slot_start = ?, slot_end = ? where id = ?")
                .params(Moment.column(slot.start()), Moment.column(slot.end()), RowId.of(id))
                .update();
    }

    static void setDone(JdbcClient statements, TaskId id, Instant moment) {
        statements
                .sql("update bo_task set done_at = ? where id = ?")
                .params(Moment.column(moment), RowId.of(id))
                .update();
    }

    static void setNote(JdbcClient statements, TaskId id, Note note) {
        statements
                .sql("update bo_task set note = ? where id = ?")
                .params(note.value(), RowId.of(id))
                .update();
    }
}
