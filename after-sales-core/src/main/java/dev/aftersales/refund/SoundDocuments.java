/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceLine;
import dev.aftersales.spi.accounting.TaxAmount;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Whether documents of a back end have everything they must have, in one currency: nothing else is computed with. */
final class SoundDocuments {

    private SoundDocuments() {}

    static boolean isSound(Invoice invoice) {
        boolean complete = isComplete(
                invoice.id(),
                invoice.number(),
                invoice.state(),
                invoice.billTo(),
                invoice.company(),
                invoice.currency(),
                invoice.date(),
                invoice.residual(),
                invoice.paid(),
                invoice.roundingDifference());
        return complete
                && isComplete(invoice.company().id(), invoice.company().zone())
                && areIn(invoice.currency(), invoice.residual(), invoice.paid(), invoice.roundingDifference())
                && invoice.lines().stream().allMatch(line -> isSound(line, invoice.currency()))
                && areSound(invoice.documentTaxes(), invoice.currency());
    }

    private static boolean isSound(InvoiceLine line, CurrencyUnit currency) {
        return isComplete(line.id(), line.kind(), line.net())
                && areIn(currency, line.net())
                && areSound(line.taxes(), currency);
    }

    static boolean isSound(CreditNote note) {
        boolean complete = isComplete(
                note.id(), note.state(), note.invoice(), note.billTo(), note.currency(), note.date(), note.total());
        return complete
                && areIn(note.currency(), note.total())
                && note.lines().stream().allMatch(line -> isSound(line, note.currency()));
    }

    private static boolean isSound(CreditNoteLine line, CurrencyUnit currency) {
        return isComplete(line.net()) && areIn(currency, line.net()) && areSound(line.taxes(), currency);
    }

    private static boolean areSound(List<TaxAmount> taxes, CurrencyUnit currency) {
        return taxes.stream().allMatch(tax -> isComplete(tax.tax(), tax.amount()) && areIn(currency, tax.amount()));
    }

    private static boolean areIn(CurrencyUnit currency, Money... amounts) {
        for (Money amount : amounts) {
            if (!amount.getCurrencyUnit().equals(currency)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isComplete(@Nullable Object... values) {
        for (Object value : values) {
            if (value == null) {
                return false;
            }
        }
        return true;
    }
}
