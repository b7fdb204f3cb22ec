/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.repair;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.Note;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.SaleOrderId;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A repair order to be created.
 *
 * @param customer whose product it is
 * @param product the product to repair
 * @param quantity how many
 * @param lot its lot or serial number; only with LOT
 * @param description what is wrong
 * @param saleOrder the order the product came from
 * @param returnReference the id of the return already started for the product
 * @param invoiceMethod when it is billed
 * @param warranty whether the customer pays nothing; only with WARRANTY
 * @param parts the parts planned
 * @param operations the operations planned
 * @param internalNote for the repair team; never on a quotation
 * @param quotationNote for the customer; printed on the quotation
 * @param inert whether to make only a draft, to be activated by id; only where effects are STAGED
 */
@Value.Builder
public record RepairRequest(
        CustomerId customer,
        ProductId product,
        Quantity quantity,
        @Nullable LotNumber lot,
        String description,
        @Nullable SaleOrderId saleOrder,
        @Nullable String returnReference,
        InvoiceMethod invoiceMethod,
        boolean warranty,
        List<RepairPartRequest> parts,
        List<RepairPartRequest> operations,
        @Nullable Note internalNote,
        @Nullable Note quotationNote,
        boolean inert) {

    /**
     * Copies the collections it is given.
     *
     * @param customer whose product it is
     * @param product the product to repair
     * @param quantity how many
     * @param lot its lot or serial number; only with LOT
     * @param description what is wrong
     * @param saleOrder the order the product came from
     * @param returnReference the id of the return already started for the product
     * @param invoiceMethod when it is billed
     * @param warranty whether the customer pays nothing; only with WARRANTY
     * @param parts the parts planned
     * @param operations the operations planned
     * @param internalNote for the repair team; never on a quotation
     * @param quotationNote for the customer; printed on the quotation
     * @param inert whether to make only a draft, to be activated by id; only where effects are STAGED
     */
    public RepairRequest {
        parts = List.copyOf(parts);
        operations = List.copyOf(operations);
    }

    /**
     * An empty builder.
     *
     * @return a builder; {@code build()} throws {@link IllegalStateException} naming each value left out that is not marked nullable
     */
    public static RepairRequestBuilder builder() {
        return new RepairRequestBuilder();
    }
}
