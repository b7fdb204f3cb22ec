/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.accounting;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.accounting.Invoice;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An invoice that is being written.
 *
 * @param billTo whom it bills: a company or person, not a contact
 * @param currency the currency of all its lines
 * @param date its date
 * @param saleOrder the order it bills
 * @param lines its lines, in order
 */
public record InvoiceSheet(
        CustomerId billTo,
        CurrencyUnit currency,
        LocalDate date,
        @Nullable SaleOrderId saleOrder,
        List<SoldLine> lines) {

    /**
     * Copies the list.
     *
     * @param billTo whom it bills: a company or person, not a contact
     * @param currency the currency of all its lines
     * @param date its date
     * @param saleOrder the order it bills
     * @param lines its lines, in order
     */
    public InvoiceSheet {
        lines = List.copyOf(lines);
    }

    /** The same once more, on another day. */
    static InvoiceSheet again(Invoice invoice, LocalDate date) {
        return new InvoiceSheet(
                invoice.billTo(),
                invoice.currency(),
                date,
                invoice.saleOrder(),
                invoice.lines().stream().map(SoldLine::of).toList());
    }

    Money total() {
        return lines.stream().map(SoldLine::gross).reduce(Money.zero(currency), Money::plus);
    }
}
