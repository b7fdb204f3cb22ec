/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.fieldservice;

import dev.aftersales.spi.Note;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.fieldservice.SiteId;
import dev.aftersales.spi.fieldservice.Task;
import org.jspecify.annotations.Nullable;

/**
 * What a technician reads of a task.
 *
 * @param task the task
 * @param site where the visit is; null where it does not matter
 * @param technician who is sent; null while nobody is
 * @param note what the technician should know, line by line; null where there is nothing
 */
public record TaskSheet(
        Task task,
        @Nullable SiteId site,
        @Nullable UserId technician,
        @Nullable Note note) {}
