/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.accounting;

import dev.aftersales.examples.backoffice.effect.Refused;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceLine;
import dev.aftersales.spi.accounting.LineId;
import dev.aftersales.spi.accounting.TaxAmount;
import dev.aftersales.spi.accounting.TaxId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What the books refuse about the lines of a credit note. */
final class LineChecks {

    private static final int DECIMALS = 6;

    private LineChecks() {}

    static void sound(Invoice invoice, List<CreditNoteLine> lines) {
        if (lines.isEmpty()) {
            throw Refused.rejected("a credit note needs a line");
        }
        Set<LineId> known = invoice.lines().stream().map(InvoiceLine::id).collect(Collectors.toSet());
        Set<TaxId> taxes = invoice.lines().stream()
                .flatMap(line -> line.taxes().stream())
                .map(TaxAmount::tax)
                .collect(Collectors.toSet());
        for (CreditNoteLine line : lines) {
            credits(known, line);
            counts(line.quantity());
            inCurrency(invoice, line.net());
            line.taxes().forEach(tax -> taxed(invoice, taxes, tax));
        }
    }

    private static void credits(Set<LineId> known, CreditNoteLine line) {
        if (line.invoiceLine() != null && !known.contains(line.invoiceLine())) {
            throw Refused.rejected("no such invoice line");
        }
    }

    private static void counts(@Nullable Quantity quantity) {
        if (quantity != null && quantity.amount().scale() > DECIMALS) {
            throw Refused.rejected("a quantity has six decimals at most");
        }
    }

    private static void taxed(Invoice invoice, Set<TaxId> known, TaxAmount tax) {
        if (!known.contains(tax.tax())) {
            throw Refused.rejected("no tax of the invoice");
        }
        inCurrency(invoice, tax.amount());
    }

    private static void inCurrency(Invoice invoice, Money amount) {
        if (!amount.getCurrencyUnit().equals(invoice.currency())) {
            throw Refused.rejected("a credit note is in the currency of its invoice");
        }
    }
}
