/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement.share;

import dev.aftersales.spi.accounting.LineId;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The cells of several lines while amounts that concern more than one of them are shared: discounts, taxes of the
 * document, a remainder of the whole invoice. Confined to one computation.
 */
final class CellTable {

    /** The address of a cell: a row for each line, a column for the net and each tax. */
    record Cell(int row, int column) {}

    private final List<LineCells> lines;
    private final long[][] amounts;
    private final Map<LineId, Integer> rows = new HashMap<>();

    CellTable(List<LineCells> lines) {
        this.lines = lines;
        this.amounts = lines.stream().map(LineCells::amounts).toArray(long[][]::new);
        IntStream.range(0, lines.size()).forEach(row -> rows.put(lines.get(row).id(), row));
    }

    /** The net cells of those of the lines that are here. */
    List<Cell> nets(Collection<LineId> of) {
        return of.stream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .map(row -> new Cell(row, LineCells.NET))
                .toList();
    }

    /** The cells of a tax on those of the lines that are here. */
    List<Cell> taxes(Collection<LineId> of, Predicate<TaxKey> which) {
        return of.stream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .flatMap(row -> taxes(row, which))
                .toList();
    }

    private Stream<Cell> taxes(int row, Predicate<TaxKey> which) {
        List<TaxCell> taxes = lines.get(row).taxes();
        return IntStream.range(0, taxes.size())
                .filter(i -> which.test(taxes.get(i).key()))
                .mapToObj(i -> new Cell(row, i + 1));
    }

    long sum(List<Cell> cells) {
        return cells.stream().mapToLong(this::at).sum();
    }

    /**
     * Adds an amount to cells in proportion to what they hold. An amount that works against cells takes from those, and
     * none goes past 0.
     *
     * @return whether it could be shared; otherwise nothing has changed
     */
    boolean add(long amount, List<Cell> cells) {
        if (amount == 0) {
            return true;
        }
        long[] weights = weights(amount, cells);
        long room = Arrays.stream(weights).reduce(0, Minor::sum);
        boolean takes = cells.stream().anyMatch(cell -> opposes(amount, at(cell)));
        if (room == 0 || takes && Math.abs(amount) > room) {
            return false;
        }
        long[] shares = LargestRemainder.share(Math.abs(amount), weights);
        for (int i = 0; i < shares.length; i++) {
            Cell cell = cells.get(i);
            amounts[cell.row()][cell.column()] += Long.signum(amount) * shares[i];
        }
        return true;
    }

    /** What is taken from first, else what is there, else (a tax that only the document has an amount of) the net. */
    private long[] weights(long amount, List<Cell> cells) {
        long[] opposing = cells.stream()
                .mapToLong(cell -> opposes(amount, at(cell)) ? Math.abs(at(cell)) : 0)
                .toArray();
        if (Arrays.stream(opposing).anyMatch(weight -> weight > 0)) {
            return opposing;
        }
        long[] held = cells.stream().mapToLong(cell -> Math.abs(at(cell))).toArray();
        return Arrays.stream(held).anyMatch(weight -> weight > 0)
                ? held
                : cells.stream()
                        .mapToLong(cell -> Math.max(amounts[cell.row()][LineCells.NET], 0))
                        .toArray();
    }

    private static boolean opposes(long amount, long cell) {
        return Long.signum(amount) == -Long.signum(cell);
    }

    private long at(Cell cell) {
        return amounts[cell.row()][cell.column()];
    }

    /** The lines as they stand now. */
    List<LineCells> lines() {
        return IntStream.range(0, lines.size())
                .mapToObj(row -> lines.get(row).withAmounts(amounts[row]))
                .toList();
    }
}
