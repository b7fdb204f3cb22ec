/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement.share;

import dev.aftersales.spi.accounting.LineId;
import dev.aftersales.spi.accounting.TaxId;
import java.util.List;
import java.util.function.Predicate;

/** Lines held within what the invoice as a whole allows: of each amount that is too much, they give way in proportion. */
final class Capped {

    private Capped() {}

    static List<LineCells> within(Headroom headroom, List<LineCells> lines) {
        CellTable table = new CellTable(lines);
        List<LineId> all = lines.stream().map(LineCells::id).toList();
        cap(table, headroom.net(), table.nets(all));
        headroom.taxes().forEach((tax, most) -> cap(table, most, table.taxes(all, isOf(tax))));
        return table.lines();
    }

    private static Predicate<TaxKey> isOf(TaxId tax) {
        return key -> key.tax().equals(tax);
    }

    private static void cap(CellTable table, long most, List<CellTable.Cell> cells) {
        long sum = table.sum(cells);
        table.add(-Long.signum(sum) * Minor.beyond(most, sum), cells);
    }
}
