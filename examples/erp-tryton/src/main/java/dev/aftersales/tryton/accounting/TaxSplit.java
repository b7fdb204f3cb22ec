/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.accounting;

import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.TaxAmount;
import dev.aftersales.spi.accounting.TaxId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * How the taxes of a credit note are split over its lines. The server keeps them for the document only, so the split stands in
 * the internal note of each line; it is believed as long as it adds up to what the document charges.
 */
final class TaxSplit {

    private static final String NAME = "after-sales taxes";
    private static final Pattern AMOUNT = Pattern.compile(" ([0-9]+)=(-?[0-9]+(?:\\.[0-9]+)?)");

    private TaxSplit() {}

    /** The note of a line. */
    static String note(CreditNoteLine line) {
        return line.taxes().stream()
                .map(tax -> " " + tax.tax() + "=" + tax.amount().getAmount().toPlainString())
                .collect(Collectors.joining("", NAME, ""));
    }

    /** The taxes of each line, positive as credit notes say them; shared out anew where somebody changed the document. */
    static Map<Long, List<TaxAmount>> of(List<ErpLine> lines, List<TaxRow> rows, CurrencyUnit currency) {
        Map<Long, List<TaxAmount>> noted = noted(lines, rows, currency);
        if (sums(noted).equals(charged(rows))) {
            return noted;
        }
        LineTaxes shared = LineTaxes.of(lines, rows, currency);
        Map<Long, List<TaxAmount>> all = new LinkedHashMap<>();
        lines.forEach(line -> all.put(
                line.id(),
                shared.of(line).stream()
                        .map(tax -> new TaxAmount(
                                tax.tax(), tax.rate(), tax.amount().negated()))
                        .toList()));
        return all;
    }

    private static Map<Long, List<TaxAmount>> noted(List<ErpLine> lines, List<TaxRow> rows, CurrencyUnit currency) {
        Map<TaxId, TaxRow> known = new LinkedHashMap<>();
        rows.forEach(row -> known.putIfAbsent(row.name(), row));
        Map<Long, List<TaxAmount>> all = new LinkedHashMap<>();
        lines.forEach(line -> all.put(line.id(), noted(line.note(), known, currency)));
        return all;
    }

    private static List<TaxAmount> noted(@Nullable String note, Map<TaxId, TaxRow> known, CurrencyUnit currency) {
        List<TaxAmount> taxes = new ArrayList<>();
        if (note != null && note.startsWith(NAME)) {
            Matcher amounts = AMOUNT.matcher(note);
            while (amounts.find()) {
                TaxId tax = TaxId.of(amounts.group(1));
                TaxRow row = known.get(tax);
                BigDecimal amount = new BigDecimal(amounts.group(2));
                if (amount.scale() > currency.getDecimalPlaces()) {
                    return List.of();
                }
                taxes.add(new TaxAmount(tax, row == null ? null : row.rate(), Amounts.money(currency, amount)));
            }
        }
        return taxes;
    }

    private static Map<TaxId, BigDecimal> sums(Map<Long, List<TaxAmount>> byLine) {
        Map<TaxId, BigDecimal> sums = new LinkedHashMap<>();
        byLine.values().stream()
                .flatMap(List::stream)
                .forEach(tax -> sums.merge(tax.tax(), tax.amount().getAmount(), BigDecimal::add));
        return stripped(sums);
    }

    private static Map<TaxId, BigDecimal> charged(List<TaxRow> rows) {
        Map<TaxId, BigDecimal> sums = new LinkedHashMap<>();
        rows.forEach(row -> sums.merge(row.name(), row.amount().negate(), BigDecimal::add));
        return stripped(sums);
    }

    private static Map<TaxId, BigDecimal> stripped(Map<TaxId, BigDecimal> sums) {
        sums.values().removeIf(amount -> amount.signum() == 0);
        sums.replaceAll((tax, amount) -> amount.stripTrailingZeros());
        return sums;
    }
}
