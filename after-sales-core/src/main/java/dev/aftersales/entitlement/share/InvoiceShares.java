/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement.share;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Shares an amount of the whole invoice over its lines: over tax groups, then over the lines of each. */
final class InvoiceShares {

    private final List<TaxGroup> groups;

    InvoiceShares(List<LineCells> lines) {
        this.groups = TaxGroup.of(lines);
    }

    /** Lines, by group, that add up to an amount with tax; no tax may be negative. */
    List<LineCells> byGross(long gross) {
        long[] cells = groups.stream()
                .flatMapToLong(group -> Arrays.stream(group.sums()))
                .toArray();
        long[] shares = LargestRemainder.share(gross, cells);
        Stream.Builder<LineCells> taken = Stream.builder();
        int from = 0;
        for (TaxGroup group : groups) {
            int to = from + group.sums().length;
            group.share(Arrays.copyOfRange(shares, from, to)).forEach(taken);
            from = to;
        }
        return taken.build().toList();
    }

    /** Lines, by group, that add up to an amount without tax; the taxes of each group follow its net. */
    List<LineCells> byNet(long net) {
        long[] nets =
                groups.stream().mapToLong(group -> group.sums()[LineCells.NET]).toArray();
        long[] shares = LargestRemainder.share(net, nets);
        return IntStream.range(0, shares.length)
                .filter(i -> shares[i] > 0)
                .boxed()
                .flatMap(i ->
                        groups.get(i).share(withTaxes(shares[i], groups.get(i).sums())).stream())
                .toList();
    }

    private static long[] withTaxes(long net, long[] sums) {
        Proportion part = Proportion.of(net, sums[LineCells.NET]);
        long[] shares = Arrays.stream(sums).map(part::ofTax).toArray();
        shares[LineCells.NET] = net;
        return shares;
    }
}
