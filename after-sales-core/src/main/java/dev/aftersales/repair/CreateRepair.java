/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.repair;

import dev.aftersales.command.constraint.WellFormed;
import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.Note;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.inventory.ReturnId;
import dev.aftersales.spi.repair.InvoiceMethod;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Creates a repair order for a product of the ticket's customer (REP-1 to REP-4, REP-8).
 *
 * @param ticket the ticket
 * @param product the product to repair; null for the ticket's
 * @param quantity how many, above zero, in the product's unit; null for one
 * @param lot its lot or serial number; only where the back end takes one
 * @param description what is wrong, in a few words
 * @param saleOrder the order the product came from, of this customer
 * @param startedReturn the return already started for the product
 * @param invoiceMethod when the repair is billed
 * @param warranty whether the customer pays nothing; only where the back end knows warranties
 * @param parts the parts planned
 * @param operations the work planned, as service products
 * @param internalNote for the repair team; never on a quotation
 * @param quotationNote for the customer; printed on every quotation
 */
@Value.Builder
public record CreateRepair(
        @NotNull @WellFormed TicketRef ticket,
        @WellFormed @Nullable ProductId product,
        @WellFormed @Nullable Quantity quantity,
        @WellFormed @Nullable LotNumber lot,

        @NotBlank(message = "REQUIRED") @WellFormed(max = 2000, multiline = true)
        String description,

        @WellFormed @Nullable SaleOrderId saleOrder,
        @WellFormed @Nullable ReturnId startedReturn,
        @NotNull InvoiceMethod invoiceMethod,
        boolean warranty,
        @NotNull @Size(max = 100) List<@NotNull @Valid PlannedLine> parts,
        @NotNull @Size(max = 100) List<@NotNull @Valid PlannedLine> operations,
        @WellFormed(max = 10000, multiline = true) @Nullable Note internalNote,
        @WellFormed(max = 10000, multiline = true) @Nullable Note quotationNote)
        implements RepairCommand<RepairOrder> {

    /**
     * Copies the lists; what is wrong with them is refused when the command is executed.
     *
     * @param ticket the ticket
     * @param product the product to repair; null for the ticket's
     * @param quantity how many, above zero, in the product's unit; null for one
     * @param lot its lot or serial number; only where the back end takes one
     * @param description what is wrong, in a few words
     * @param saleOrder the order the product came from, of this customer
     * @param startedReturn the return already started for the product
     * @param invoiceMethod when the repair is billed
     * @param warranty whether the customer pays nothing; only where the back end knows warranties
     * @param parts the parts planned
     * @param operations the work planned, as service products
     * @param internalNote for the repair team; never on a quotation
     * @param quotationNote for the customer; printed on every quotation
     */
    public CreateRepair {
        parts = copy(parts);
        operations = copy(operations);
    }

    /** No lines where none are given. */
    private static List<PlannedLine> copy(@Nullable List<PlannedLine> lines) {
        return lines == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(lines));
    }

    /**
     * An empty builder.
     *
     * @return a builder; what is left out is refused when the command is executed
     */
    public static CreateRepairBuilder builder() {
        return new CreateRepairBuilder();
    }
}
