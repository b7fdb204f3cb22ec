/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.history;

import dev.aftersales.refund.CreditLines;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceLine;
import java.math.BigDecimal;
import org.joda.money.Money;

/** What to credit of an invoice, in each of the ways there are. */
final class Selections {

    private Selections() {}

    static void add(CreditLines<?> lines, Invoice invoice, Move move) {
        InvoiceLine line = invoice.lines().get(move.amount() % invoice.lines().size());
        Money money = Money.ofMinor(invoice.currency(), 1 + 37L * move.amount());
        Quantity some = Quantity.of(1 + move.amount() % 3, "pcs");
        switch (move.variant() % 8) {
            case 0 -> lines.everything();
            case 1 -> lines.gross(money);
            case 2 -> lines.net(money);
            case 3 -> lines.line(line.id());
            case 4 -> lines.line(invoice.lines().get(0).id(), some);
            case 5 -> lines.lineGross(line.id(), money);
            case 6 -> lines.lineNet(line.id(), money);
            default ->
                invoice.lines().stream()
                        .filter(sold -> sold.quantity() != null)
                        .forEach(sold -> lines.line(sold.id(), sold.quantity().withAmount(BigDecimal.ONE)));
        }
    }
}
