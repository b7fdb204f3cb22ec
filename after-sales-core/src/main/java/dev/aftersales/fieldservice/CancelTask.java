/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.fieldservice;

import dev.aftersales.command.constraint.WellFormed;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.fieldservice.TaskId;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * Cancels a task that is not finished; only where the back end cancels tasks.
 *
 * @param ticket the ticket
 * @param task a task that was created from this ticket
 */
@Value.Builder
public record CancelTask(
        @NotNull @WellFormed TicketRef ticket,
        @NotNull @WellFormed TaskId task) implements FieldServiceCommand<FieldTask> {

    /**
     * An empty builder.
     *
     * @return a builder; what is left out is refused when the command is executed
     */
    public static CancelTaskBuilder builder() {
        return new CancelTaskBuilder();
    }
}
