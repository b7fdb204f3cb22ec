/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.repair;

import dev.aftersales.command.constraint.WellFormed;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.repair.RepairId;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * Makes the invoice of a repair order, as its invoice method allows (REP-3).
 *
 * @param ticket the ticket
 * @param repair a repair order that was created from this ticket
 */
@Value.Builder
public record InvoiceRepair(
        @NotNull @WellFormed TicketRef ticket,
        @NotNull @WellFormed RepairId repair) implements RepairCommand<RepairOrder> {

    /**
     * An empty builder.
     *
     * @return a builder; what is left out is refused when the command is executed
     */
    public static InvoiceRepairBuilder builder() {
        return new InvoiceRepairBuilder();
    }
}
