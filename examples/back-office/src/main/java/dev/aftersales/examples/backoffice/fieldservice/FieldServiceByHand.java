/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.fieldservice;

import dev.aftersales.examples.backoffice.effect.OfficeDatabase;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.Note;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.fieldservice.ProjectId;
import dev.aftersales.spi.fieldservice.SiteId;
import dev.aftersales.spi.fieldservice.Slot;
import dev.aftersales.spi.fieldservice.Task;
import dev.aftersales.spi.fieldservice.TaskId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What dispatchers and technicians do with projects and tasks, past the port. What a state does not allow, and what does not
 * exist, is refused with {@link dev.aftersales.spi.PortRefused}. Thread-safe.
 */
public final class FieldServiceByHand {

    private final OfficeDatabase database;

    /**
     * By hand in a database.
     *
     * @param database where projects and tasks are kept
     */
    public FieldServiceByHand(OfficeDatabase database) {
        this.database = database;
    }

    /**
     * Enters a project for field service; the first one is proposed to teams.
     *
     * @param name its name
     * @return the project
     */
    public ProjectId addFieldServiceProject(String name) {
        return database.byHand(statements -> ProjectTable.insert(statements, name, true));
    }

    /**
     * Enters a project that is not for field service.
     *
     * @param name its name
     * @return the project
     */
    public ProjectId addOtherProject(String name) {
        return database.byHand(statements -> ProjectTable.insert(statements, name, false));
    }

    /**
     * Enters somebody who can be sent.
     *
     * @param id the user's name, new, at most 60 characters
     * @param name the name of the person
     */
    public void addTechnician(UserId id, String name) {
        database.byHand(statements -> {
            VisitTable.addTechnician(statements, id, name);
            return id;
        });
    }

    /**
     * Enters a place where a customer is visited.
     *
     * @param customer the company or person
     * @param address where it is
     * @return the site
     */
    public SiteId addSite(CustomerId customer, String address) {
        return database.byHand(statements -> VisitTable.addSite(statements, customer, address));
    }

    /**
     * The tasks of a customer.
     *
     * @param customer the customer or contact they are for
     * @return all but those that were cancelled, oldest first
     */
    public List<Task> tasks(CustomerId customer) {
        return database.byHand(statements -> TaskTable.ofCustomer(statements, customer));
    }

    /**
     * A task as the technician reads it.
     *
     * @param id the task
     * @return the sheet, or empty when there is no such task
     */
    public Optional<TaskSheet> sheet(TaskId id) {
        return database.byHand(statements -> TaskTable.sheet(statements, id));
    }

    /**
     * Plans a visit, or plans it anew.
     *
     * @param id a task not yet started
     * @param slot when
     * @return the task then
     */
    public Task plan(TaskId id, Slot slot) {
        return work(id, statements -> {
            TaskWork.plan(statements, id);
            TaskTable.setSlot(statements, id, slot);
        });
    }

    /**
     * Begins the work.
     *
     * @param id a task not yet started
     * @return the task then
     */
    public Task start(TaskId id) {
        return work(id, statements -> TaskWork.start(statements, id));
    }

    /**
     * Ends the work.
     *
     * @param id a task in progress
     * @return the task then
     */
    public Task finish(TaskId id) {
        return work(id, statements -> {
            TaskWork.finish(statements, id);
            TaskTable.setDone(statements, id, database.now());
        });
    }

    /**
     * Cancels a task.
     *
     * @param id a task not yet done
     * @return the task then
     */
    public Task cancel(TaskId id) {
        return work(id, statements -> TaskWork.cancel(statements, id));
    }

    /**
     * Writes one more line for the technician.
     *
     * @param id a task in any state
     * @param note what to know
     * @return the task, which does not show it
     */
    public Task note(TaskId id, Note note) {
        return work(id, statements -> TaskWork.note(statements, id, note));
    }

    private Task work(TaskId id, Consumer<JdbcClient> work) {
        return database.byHand(statements -> {
            work.accept(statements);
            return TaskWork.require(statements, id);
        });
    }
}
