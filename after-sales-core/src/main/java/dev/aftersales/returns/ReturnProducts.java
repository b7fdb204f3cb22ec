/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import dev.aftersales.command.constraint.WellFormed;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.LocationId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Announces that goods of one delivery come back: a new warehouse operation for the incoming goods (RET-4).
 *
 * @param ticket the ticket
 * @param delivery a done delivery of the ticket's customer
 * @param lines what comes back, each delivery line at most once
 * @param location where the goods are to be received; only where the back end takes one
 * @param reasonCode a reason code of the back end; required where the back end needs one
 */
@Value.Builder
public record ReturnProducts(
        @NotNull @WellFormed TicketRef ticket,
        @NotNull @WellFormed DeliveryId delivery,
        @NotEmpty @Size(max = 500) List<@NotNull @Valid LineToReturn> lines,
        @Nullable @WellFormed LocationId location,
        @Nullable @WellFormed(max = 64) String reasonCode)
        implements ReturnsCommand<ReturnedGoods> {

    /**
     * Copies the lines.
     *
     * @param ticket the ticket
     * @param delivery a done delivery of the ticket's customer
     * @param lines what comes back, each delivery line at most once
     * @param location where the goods are to be received
     * @param reasonCode a reason code of the back end
     */
    public ReturnProducts {
        lines = Listed.copy(lines);
    }

    /**
     * An empty builder.
     *
     * @return a builder; what is left out is refused by name when the command is executed
     */
    public static ReturnProductsBuilder builder() {
        return new ReturnProductsBuilder();
    }
}
