/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.entitlement.share.Creditable;
import dev.aftersales.entitlement.share.LineCells;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceLine;
import dev.aftersales.spi.accounting.LineId;
import dev.aftersales.spi.accounting.TaxAmount;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What can be credited of an invoice line; its share of discounts and document taxes is taken into account.
 *
 * @param line the line as invoiced
 * @param quantity the quantity that remains; null where nothing is counted, or the count is not known
 * @param net what remains without tax
 * @param taxes what remains of each tax
 * @param gross what remains with tax
 */
public record RefundableLine(
        InvoiceLine line, @Nullable Quantity quantity, Money net, List<TaxAmount> taxes, Money gross) {

    /**
     * Copies the list.
     *
     * @param line the line as invoiced
     * @param quantity the quantity that remains; null where nothing is counted, or the count is not known
     * @param net what remains without tax
     * @param taxes what remains of each tax
     * @param gross what remains with tax
     */
    public RefundableLine {
        taxes = List.copyOf(taxes);
    }

    /** Goods and shipping, in invoice order; those with nothing left are among them. */
    static List<RefundableLine> of(Invoice invoice, Creditable remaining) {
        Map<LineId, InvoiceLine> lines = new HashMap<>();
        invoice.lines().forEach(line -> lines.put(line.id(), line));
        return remaining.lines().stream()
                .map(cells -> of(Objects.requireNonNull(lines.get(cells.id())), cells, remaining))
                .toList();
    }

    private static RefundableLine of(InvoiceLine line, LineCells cells, Creditable remaining) {
        List<TaxAmount> taxes = cells.taxes().stream()
                .map(tax -> new TaxAmount(tax.tax(), tax.rate(), remaining.money(tax.amount())))
                .toList();
        return new RefundableLine(
                line, cells.quantity(), remaining.money(cells.net()), taxes, remaining.money(cells.gross()));
    }

    /**
     * The line's id, to name it in a selection.
     *
     * @return the id
     */
    public LineId id() {
        return line.id();
    }
}
