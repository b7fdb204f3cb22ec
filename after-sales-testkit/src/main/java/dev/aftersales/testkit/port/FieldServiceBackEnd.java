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
import java.util.List;
import java.util.Optional;

/** What the kit must be able to do in a back end with field service, by other means than the port. */
public interface FieldServiceBackEnd extends BackEndUnderTest<FieldServicePort> {

    /**
     * Creates a customer.
     *
     * @return a customer nobody else has
     */
    CustomerId customer();

    /**
     * Creates a project for field service.
     *
     * @return a project without tasks
     */
    ProjectId project();

    /**
     * Reads all tasks of a customer, drafts included, cancelled ones left out.
     *
     * @param customer the customer
     * @return the tasks as the back end has them
     */
    List<Task> tasks(CustomerId customer);

    /**
     * Whether people can say when a visit is.
     *
     * @return true unless overridden
     */
    default boolean plansVisits() {
        return true;
    }

    /**
     * Plans a visit, as people do. Asked only where visits are planned.
     *
     * @param id a task not yet started
     * @param slot when
     */
    void plan(TaskId id, Slot slot);

    /**
     * Begins the work, as people do.
     *
     * @param id a task not yet started
     */
    void start(TaskId id);

    /**
     * Ends the work, as people do.
     *
     * @param id a task in progress
     */
    void finish(TaskId id);

    /**
     * Cancels a task, as people do.
     *
     * @param id a task not yet done
     */
    void cancelByHand(TaskId id);

    /**
     * What a technician reads of a task.
     *
     * @param id the task
     * @return the note, or empty when there is none
     */
    Optional<Note> noteOf(TaskId id);

    /**
     * Somebody who can be sent. Asked only where ASSIGNEE is declared.
     *
     * @return the technician
     */
    default UserId technician() {
        throw new UnsupportedOperationException("ASSIGNEE is not declared");
    }

    /**
     * Who is sent. Asked only where ASSIGNEE is declared.
     *
     * @param id the task
     * @return the technician
     */
    default UserId assigneeOf(TaskId id) {
        throw new UnsupportedOperationException("ASSIGNEE is not declared");
    }

    /**
     * Creates a site of a customer. Asked only where SITE is declared.
     *
     * @param customer the customer
     * @return the site
     */
    default SiteId site(CustomerId customer) {
        throw new UnsupportedOperationException("SITE is not declared");
    }

    /**
     * Where the visit is. Asked only where SITE is declared.
     *
     * @param id the task
     * @return the site
     */
    default SiteId siteOf(TaskId id) {
        throw new UnsupportedOperationException("SITE is not declared");
    }
}
