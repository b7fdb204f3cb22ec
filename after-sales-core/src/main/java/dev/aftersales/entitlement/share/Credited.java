/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement.share;

import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.LineId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The sum of credit notes of one invoice, as they say it. It does not depend on their order.
 *
 * @param lines what they say of each line
 * @param whole all their amounts, those of no line included
 * @param roundingDifference their cash rounding that is not a line
 */
record Credited(Map<LineId, LineTally> lines, Headroom whole, long roundingDifference) {

    static final Credited NOTHING = new Credited(Map.of(), Headroom.NONE, 0);

    Credited {
        lines = Map.copyOf(lines);
    }

    /** This and one more credit note. */
    Credited plus(Sold sold, List<CreditNoteLine> note) {
        Map<LineId, LineTally> ofNote = new LinkedHashMap<>();
        List<CreditNoteLine> discounts = new ArrayList<>();
        Headroom sum = whole;
        for (CreditNoteLine line : note) {
            requireCurrency(sold.currency(), line);
            sum = sum.plus(room(sold, line));
            if (sold.isDiscount(line.invoiceLine())) {
                discounts.add(line);
            } else {
                sold.find(line.invoiceLine())
                        .map(cells -> LineTally.of(cells, line))
                        .ifPresent(tally -> ofNote.merge(tally.amounts().id(), tally, LineTally::plus));
            }
        }
        takeOff(sold, discounts, ofNote);
        Map<LineId, LineTally> sums = new HashMap<>(lines);
        ofNote.forEach((id, tally) -> sums.merge(id, tally, LineTally::plus));
        return new Credited(sums, sum, roundingDifference);
    }

    /** This and cash rounding of a credit note that is not a line of it. */
    Credited plusRounding(long difference) {
        return new Credited(
                lines, whole.plus(Headroom.NONE.withTotal(difference)), Minor.sum(roundingDifference, difference));
    }

    /** What is left of a line. */
    LineCells leftOf(LineCells sold) {
        return tallyOf(sold).map(tally -> tally.leftOf(sold)).orElse(sold);
    }

    /** By how much a line is credited too much, if it is. */
    Optional<OverCredit> excessOf(LineCells sold, CurrencyUnit currency) {
        return tallyOf(sold)
                .map(tally -> new OverCredit(
                        sold.id(), Money.ofMinor(currency, tally.excessOver(sold)), tally.quantityOver(sold)))
                .filter(excess -> excess.amount().isPositive() || excess.quantity() != null);
    }

    private Optional<LineTally> tallyOf(LineCells sold) {
        return Optional.ofNullable(lines.get(sold.id()));
    }

    /** Cash rounding counts in the total alone. */
    private static Headroom room(Sold sold, CreditNoteLine line) {
        Headroom room = Headroom.of(Minor.of(line.net()), line.taxes());
        return sold.isRounding(line.invoiceLine()) ? Headroom.NONE.withTotal(room.total()) : room;
    }

    /**
     * A back end that reverses a discount line with the lines it discounted means less credit of these. What cannot be
     * shared over them counts for the invoice as a whole alone.
     */
    private static void takeOff(Sold sold, List<CreditNoteLine> discounts, Map<LineId, LineTally> ofNote) {
        if (discounts.isEmpty()) {
            return;
        }
        CellTable table =
                new CellTable(ofNote.values().stream().map(LineTally::amounts).toList());
        for (CreditNoteLine discount : discounts) {
            List<LineId> concerned = sold.concernedBy(discount.invoiceLine());
            table.add(Minor.of(discount.net()), table.nets(concerned));
            TaxCell.allOf(discount.taxes())
                    .forEach(tax -> table.add(tax.amount(), table.taxes(concerned, tax.key()::matches)));
        }
        table.lines().forEach(line -> ofNote.computeIfPresent(line.id(), (id, tally) -> tally.withAmounts(line)));
    }

    private static void requireCurrency(CurrencyUnit currency, CreditNoteLine line) {
        requireCurrency(currency, line.net());
        line.taxes().forEach(tax -> requireCurrency(currency, tax.amount()));
    }

    private static void requireCurrency(CurrencyUnit currency, Money amount) {
        if (!amount.getCurrencyUnit().equals(currency)) {
            throw new CurrencyMismatchException(currency, amount.getCurrencyUnit());
        }
    }
}
