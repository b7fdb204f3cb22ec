/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.accounting;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.DocumentVersion;
import dev.aftersales.spi.SaleOrderId;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A customer invoice as it stands in the back end.
 *
 * <p>Its total is the sum of all lines' net and taxes plus {@code roundingDifference}, where a
 * document tax given in {@code documentTaxes} replaces the sum of the lines' amounts of that tax.
 *
 * @param id the invoice
 * @param number as printed
 * @param version its version, where the back end has them
 * @param state how far it has come
 * @param billTo whom it bills: the commercial entity, not a contact of it
 * @param company who issued it
 * @param currency the currency of all its amounts
 * @param date its date
 * @param residual what is still owed
 * @param paid what was paid
 * @param lines its lines, in order
 * @param roundingDifference cash rounding that is not a line
 * @param documentTaxes taxes computed for the document as a whole, where they differ from the sum of
 * the lines; empty when they do not
 * @param priceIncludesTax whether prices were agreed with tax included
 * @param saleOrder the order it bills
 * @param link where a person can see it
 */
@Value.Builder
public record Invoice(
        InvoiceId id,
        String number,
        @Nullable DocumentVersion version,
        InvoiceState state,
        CustomerId billTo,
        Company company,
        CurrencyUnit currency,
        LocalDate date,
        Money residual,
        Money paid,
        List<InvoiceLine> lines,
        Money roundingDifference,
        List<TaxAmount> documentTaxes,
        boolean priceIncludesTax,
        @Nullable SaleOrderId saleOrder,
        @Nullable URI link) {

    /**
     * Copies the collections it is given.
     *
     * @param id the invoice
     * @param number as printed
     * @param version its version, where the back end has them
     * @param state how far it has come
     * @param billTo whom it bills: the commercial entity, not a contact of it
     * @param company who issued it
     * @param currency the currency of all its amounts
     * @param date its date
     * @param residual what is still owed
     * @param paid what was paid
     * @param lines its lines, in order
     * @param roundingDifference cash rounding that is not a line
     * @param documentTaxes taxes computed for the document as a whole, where they differ from the sum of
     * the lines; empty when they do not
     * @param priceIncludesTax whether prices were agreed with tax included
     * @param saleOrder the order it bills
     * @param link where a person can see it
     */
    public Invoice {
        lines = List.copyOf(lines);
        documentTaxes = List.copyOf(documentTaxes);
    }

    /**
     * An empty builder.
     *
     * @return a builder; {@code build()} throws {@link IllegalStateException} naming each value left out that is not marked nullable
     */
    public static InvoiceBuilder builder() {
        return new InvoiceBuilder();
    }
}
