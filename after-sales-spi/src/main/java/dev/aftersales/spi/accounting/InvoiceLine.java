/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.accounting;

import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import java.util.List;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A line of an invoice. Amounts are the line's whole, after its own discount, tax not included in
 * {@code net}.
 *
 * @param id the line, unique within the invoice
 * @param kind what it stands for
 * @param product what was sold
 * @param description as printed
 * @param quantity how much was sold; null where nothing is counted
 * @param net the amount without tax
 * @param taxes each tax on it
 * @param discount the discount already taken off {@code net}, for show
 * @param appliesTo for a DISCOUNT line, the lines it discounts; empty means all GOODS lines
 */
@Value.Builder
public record InvoiceLine(
        LineId id,
        LineKind kind,
        @Nullable ProductId product,
        @Nullable String description,
        @Nullable Quantity quantity,
        Money net,
        List<TaxAmount> taxes,
        @Nullable Money discount,
        List<LineId> appliesTo) {

    /**
     * Copies the collections it is given.
     *
     * @param id the line, unique within the invoice
     * @param kind what it stands for
     * @param product what was sold
     * @param description as printed
     * @param quantity how much was sold; null where nothing is counted
     * @param net the amount without tax
     * @param taxes each tax on it
     * @param discount the discount already taken off {@code net}, for show
     * @param appliesTo for a DISCOUNT line, the lines it discounts; empty means all GOODS lines
     */
    public InvoiceLine {
        taxes = List.copyOf(taxes);
        appliesTo = List.copyOf(appliesTo);
    }

    /**
     * An empty builder.
     *
     * @return a builder; {@code build()} throws {@link IllegalStateException} naming each value left out that is not marked nullable
     */
    public static InvoiceLineBuilder builder() {
        return new InvoiceLineBuilder();
    }
}
