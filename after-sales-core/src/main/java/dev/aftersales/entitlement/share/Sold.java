/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement.share;

import dev.aftersales.spi.accounting.LineId;
import dev.aftersales.spi.accounting.LineKind;
import dev.aftersales.spi.accounting.TaxId;
import java.util.Collection;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * An invoice in cells, before any credit.
 *
 * @param currency the currency of all amounts
 * @param taxIncluded whether prices were agreed with tax included
 * @param lines goods and shipping, with their share of discounts and document taxes; no net is negative
 * @param roundings cash rounding that is a line
 * @param roundingDifference cash rounding that is not a line
 * @param discounts each discount line, with the lines it concerns
 * @param byId lines and roundings by id
 * @param headroom what the invoice as a whole allows to credit
 */
record Sold(
        CurrencyUnit currency,
        boolean taxIncluded,
        List<LineCells> lines,
        List<LineCells> roundings,
        long roundingDifference,
        Map<LineId, List<LineId>> discounts,
        Map<LineId, LineCells> byId,
        Headroom headroom) {

    static Sold of(
            CurrencyUnit currency,
            boolean taxIncluded,
            List<LineCells> lines,
            List<LineCells> roundings,
            long roundingDifference,
            Map<LineId, List<LineId>> discounts) {
        Map<LineId, LineCells> byId = Stream.concat(lines.stream(), roundings.stream())
                .collect(Collectors.toMap(LineCells::id, Function.identity()));
        Headroom headroom = headroom(lines, byId.values(), roundingDifference);
        return new Sold(currency, taxIncluded, lines, roundings, roundingDifference, discounts, byId, headroom);
    }

    /** The cells of a line, if it has any: a discount has not. */
    Optional<LineCells> find(@Nullable LineId line) {
        return Optional.ofNullable(line).map(byId::get);
    }

    boolean isDiscount(@Nullable LineId line) {
        return line != null && discounts.containsKey(line);
    }

    boolean isRounding(@Nullable LineId line) {
        return find(line).filter(cells -> cells.kind() == LineKind.ROUNDING).isPresent();
    }

    /** The lines that a discount concerns. */
    List<LineId> concernedBy(@Nullable LineId discount) {
        return Optional.ofNullable(discount).map(discounts::get).orElse(List.of());
    }

    private static Headroom headroom(List<LineCells> lines, Collection<LineCells> all, long roundingDifference) {
        long net = lines.stream().mapToLong(LineCells::net).sum();
        long total = all.stream().mapToLong(LineCells::gross).sum() + roundingDifference;
        return new Headroom(net, taxes(lines), total);
    }

    /** A tax that is positive on one line and negative on another has no sum that could limit anything. */
    private static Map<TaxId, Long> taxes(List<LineCells> lines) {
        Map<TaxId, LongSummaryStatistics> amounts = lines.stream()
                .flatMap(line -> line.taxes().stream())
                .collect(Collectors.groupingBy(TaxCell::tax, Collectors.summarizingLong(TaxCell::amount)));
        return amounts.entrySet().stream()
                .filter(tax -> tax.getValue().getMin() >= 0 || tax.getValue().getMax() <= 0)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, tax -> tax.getValue().getSum()));
    }
}
