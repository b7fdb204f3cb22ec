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
 * Cancels a repair order that is not done and has no posted invoice (REP-3).
 *
 * @param ticket the ticket
 * @param repair a repair order that was created from this ticket
 */
@Value.Builder
public record CancelRepair(
        @NotNull @WellFormed TicketRef ticket,
        @NotNull @WellFormed RepairId repair) implements RepairCommand<RepairOrder> {

    /**
     * An empty builder.
     *
     * @return a builder; what is left out is refused when the command is executed
     */
    public static CancelRepairBuilder builder() {
        return new CancelRepairBuilder();
    }
}
