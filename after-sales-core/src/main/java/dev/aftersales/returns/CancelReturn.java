/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import dev.aftersales.command.constraint.WellFormed;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.inventory.ReturnId;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * Cancels what was not yet received of a return; what was received stays returned (RET-2, RET-6).
 *
 * @param ticket the ticket
 * @param returnId a return made from the ticket
 */
@Value.Builder
public record CancelReturn(
        @NotNull @WellFormed TicketRef ticket,
        @NotNull @WellFormed ReturnId returnId) implements ReturnsCommand<ReturnedGoods> {

    /**
     * An empty builder.
     *
     * @return a builder; what is left out is refused by name when the command is executed
     */
    public static CancelReturnBuilder builder() {
        return new CancelReturnBuilder();
    }
}
