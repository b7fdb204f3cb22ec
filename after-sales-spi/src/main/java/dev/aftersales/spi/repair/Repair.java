/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.repair;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import java.net.URI;
import java.util.List;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A repair order as it stands in the back end.
 *
 * @param id the order
 * @param number as printed
 * @param state how far it has come
 * @param inert whether it is still a staged draft that stands for nothing
 * @param customer whose product it is
 * @param product the product to repair
 * @param quantity how many
 * @param lot its lot or serial number
 * @param invoiceMethod when it is billed
 * @param warranty whether the customer pays nothing
 * @param parts its parts
 * @param operations its operations
 * @param invoice its latest invoice
 * @param total what the customer pays as things stand, tax included
 * @param link where a person can see it
 * @param key the key it was created with; null when it was made elsewhere
 */
@Value.Builder
public record Repair(
        RepairId id,
        @Nullable String number,
        RepairState state,
        boolean inert,
        CustomerId customer,
        ProductId product,
        Quantity quantity,
        @Nullable LotNumber lot,
        InvoiceMethod invoiceMethod,
        boolean warranty,
        List<RepairLine> parts,
        List<RepairLine> operations,
        @Nullable RepairInvoice invoice,
        Money total,
        @Nullable URI link,
        @Nullable PortKey key) {

    /**
     * Copies the collections it is given.
     *
     * @param id the order
     * @param number as printed
     * @param state how far it has come
     * @param inert whether it is still a staged draft that stands for nothing
     * @param customer whose product it is
     * @param product the product to repair
     * @param quantity how many
     * @param lot its lot or serial number
     * @param invoiceMethod when it is billed
     * @param warranty whether the customer pays nothing
     * @param parts its parts
     * @param operations its operations
     * @param invoice its latest invoice
     * @param total what the customer pays as things stand, tax included
     * @param link where a person can see it
     * @param key the key it was created with; null when it was made elsewhere
     */
    public Repair {
        parts = List.copyOf(parts);
        operations = List.copyOf(operations);
    }

    /**
     * An empty builder.
     *
     * @return a builder; {@code build()} throws {@link IllegalStateException} naming each value left out that is not marked nullable
     */
    public static RepairBuilder builder() {
        return new RepairBuilder();
    }
}
