/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.fieldservice;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.fieldservice.Task;
import dev.aftersales.spi.fieldservice.TaskId;

/**
 * A task to go on with, and whose it is.
 *
 * @param id the task
 * @param customer whom to visit
 */
record KnownTask(TaskId id, CustomerId customer) {

    static KnownTask of(Task task) {
        return new KnownTask(task.id(), task.customer());
    }
}
