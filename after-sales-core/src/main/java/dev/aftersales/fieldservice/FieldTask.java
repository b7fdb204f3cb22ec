/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.fieldservice;

import dev.aftersales.spi.fieldservice.Task;
import dev.aftersales.spi.fieldservice.TaskId;
import java.net.URI;
import java.util.Optional;

/**
 * The task that an action created or changed, as the back end answered: the link for <em>create</em>, the task itself for
 * <em>create and view</em> (FSV-3).
 *
 * @param task the task
 */
public record FieldTask(Task task) {

    /**
     * Names the task in later commands.
     *
     * @return its id in the back end
     */
    public TaskId id() {
        return task.id();
    }

    /**
     * Where a person can see the task (FSV-4).
     *
     * @return the link, where the back end has one
     */
    public Optional<URI> link() {
        return Optional.ofNullable(task.link());
    }
}
