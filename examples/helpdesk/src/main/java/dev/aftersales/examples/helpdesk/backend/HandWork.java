/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.backend;

import dev.aftersales.spi.fieldservice.Slot;
import dev.aftersales.spi.fieldservice.TaskId;
import dev.aftersales.spi.inventory.ReturnId;

/**
 * What the back end's own people do, for a back end that has no pages of its own. What it does not allow it refuses, with {@link
 * dev.aftersales.spi.PortRefused}. Thread-safe.
 */
public interface HandWork {

    /**
     * Whether it is done here at all.
     *
     * @return false where they have an ERP of their own for it, and everything here is refused
     */
    boolean possible();

    /**
     * All of a return has come.
     *
     * @param transfer the return
     */
    void receive(ReturnId transfer);

    /**
     * Somebody will go there.
     *
     * @param task the task
     * @param slot when
     */
    void plan(TaskId task, Slot slot);

    /**
     * Somebody is there.
     *
     * @param task the task
     */
    void start(TaskId task);

    /**
     * The work is done.
     *
     * @param task the task
     */
    void finish(TaskId task);
}
