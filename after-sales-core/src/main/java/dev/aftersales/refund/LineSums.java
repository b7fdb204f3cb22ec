/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.TaxAmount;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What lines of credit notes come to. */
final class LineSums {

    private LineSums() {}

    /** Net and taxes of all lines. */
    static Money total(List<CreditNoteLine> lines, CurrencyUnit currency) {
        Money sum = Money.zero(currency);
        for (CreditNoteLine line : lines) {
            sum = sum.plus(line.net());
            for (TaxAmount tax : line.taxes()) {
                sum = sum.plus(tax.amount());
            }
        }
        return sum;
    }

    /** The lines of a credit note, and what its total has beyond them as a line of its own. */
    static List<CreditNoteLine> completed(CreditNote note) {
        return completed(note.lines(), note.total());
    }

    /** Lines, and what a total has beyond them as a line that credits no line in particular. */
    static List<CreditNoteLine> completed(List<CreditNoteLine> lines, Money total) {
        Money beyond = total.minus(total(lines, total.getCurrencyUnit()));
        if (beyond.isZero()) {
            return lines;
        }
        List<CreditNoteLine> all = new ArrayList<>(lines);
        all.add(new CreditNoteLine(null, null, beyond, List.of()));
        return all;
    }
}
