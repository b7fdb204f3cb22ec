/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.fieldservice;

import dev.aftersales.command.constraint.WellFormed;
import dev.aftersales.spi.Note;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.fieldservice.ProjectId;
import dev.aftersales.spi.fieldservice.SiteId;
import dev.aftersales.spi.fieldservice.Slot;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Creates a field-service task for the ticket's customer (FSV-1 to FSV-3). Its result holds both the link and the task, so that
 * one command serves <em>create</em> and <em>create and view</em>.
 *
 * @param ticket the ticket
 * @param title the title, never blank; null for the ticket's
 * @param project a field-service project; null for the team's default
 * @param site where; only where the back end takes a site
 * @param slot when, the end after the start; only where the back end takes a slot
 * @param assignee who goes; only where the back end takes an assignee
 * @param note for the technician, never for the customer
 */
@Value.Builder
public record CreateTask(
        @NotNull @WellFormed TicketRef ticket,
        @WellFormed(max = 500) @Nullable String title,
        @WellFormed @Nullable ProjectId project,
        @WellFormed @Nullable SiteId site,
        @Nullable Slot slot,
        @WellFormed @Nullable UserId assignee,
        @WellFormed(max = 10000, multiline = true) @Nullable Note note)
        implements FieldServiceCommand<FieldTask> {

    /**
     * An empty builder.
     *
     * @return a builder; what is left out is refused when the command is executed
     */
    public static CreateTaskBuilder builder() {
        return new CreateTaskBuilder();
    }
}
