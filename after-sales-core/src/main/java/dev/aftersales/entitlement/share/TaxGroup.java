/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement.share;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * The lines that bear the same taxes. An amount of the invoice is shared over groups first: over many small lines it
 * would round away all tax.
 */
final class TaxGroup {

    /** A tax of a group; one that is withheld and one that is charged are never shared together. */
    private record Bearing(TaxKey tax, boolean negative) {}

    private final List<LineCells> lines = new ArrayList<>();

    /** The groups, in the order of their first lines. */
    static List<TaxGroup> of(List<LineCells> lines) {
        Map<List<Bearing>, TaxGroup> groups = new LinkedHashMap<>();
        for (LineCells line : lines) {
            groups.computeIfAbsent(bearings(line), taxes -> new TaxGroup())
                    .lines
                    .add(line);
        }
        return List.copyOf(groups.values());
    }

    private static List<Bearing> bearings(LineCells line) {
        return line.taxes().stream()
                .map(tax -> new Bearing(tax.key(), tax.amount() < 0))
                .toList();
    }

    /** The sums of the cells of the group, by column. */
    long[] sums() {
        long[] sums = new long[lines.get(0).taxes().size() + 1];
        for (int column = 0; column < sums.length; column++) {
            sums[column] = sum(amount(column));
        }
        return sums;
    }

    private long sum(ToLongFunction<LineCells> amount) {
        return lines.stream().mapToLong(amount).sum();
    }

    /** Shares sums, by column, over the lines of the group. */
    List<LineCells> share(long[] sums) {
        long[][] amounts = new long[lines.size()][sums.length];
        for (int column = 0; column < sums.length; column++) {
            long[] weights =
                    lines.stream().mapToLong(amount(column)).map(Math::abs).toArray();
            long[] shares = LargestRemainder.share(Math.abs(sums[column]), weights);
            for (int row = 0; row < shares.length; row++) {
                amounts[row][column] = Long.signum(sums[column]) * shares[row];
            }
        }
        List<LineCells> shared = new ArrayList<>();
        for (int row = 0; row < amounts.length; row++) {
            shared.add(lines.get(row).withAmounts(amounts[row]));
        }
        return shared;
    }

    private static ToLongFunction<LineCells> amount(int column) {
        return line -> line.amount(column);
    }
}
