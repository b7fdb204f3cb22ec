/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.returns;

import dev.aftersales.examples.helpdesk.backend.Shop;
import dev.aftersales.returns.DeliveryChoice;
import dev.aftersales.returns.LineChoice;
import dev.aftersales.returns.LotToReturn;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.inventory.MoveId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lays out the lines of a delivery in the dialog: what can come back, and what was typed. */
@Component
class ReturnSheet {

    private final Shop shop;

    ReturnSheet(Shop shop) {
        this.shop = shop;
    }

    /** The lines that were typed, in their order, so that errors find their fields. */
    List<LineRow> rows(ReturnInput input, DeliveryChoice delivery) {
        ProductNames names = ProductNames.of(shop);
        List<LineRow> rows = new ArrayList<>();
        for (int index = 0; index < input.lines().size(); index++) {
            LineInput typed = input.lines().get(index);
            String field = "lines[" + index + ']';
            delivery.line(MoveId.of(typed.move())).ifPresent(line -> rows.add(row(field, line, typed, names)));
        }
        return rows;
    }

    private static LineRow row(String field, LineChoice line, LineInput typed, ProductNames names) {
        ProductId kit = line.kit();
        return new LineRow(
                field,
                names.of(line.product()),
                kit == null ? "" : names.of(kit),
                line,
                typed,
                lots(field, line, typed));
    }

    private static List<LotRow> lots(String field, LineChoice line, LineInput typed) {
        List<LotRow> rows = new ArrayList<>();
        for (int index = 0; index < typed.lots().size(); index++) {
            LotInput lot = typed.lots().get(index);
            rows.add(new LotRow(field + ".lots[" + index + ']', lot, left(line, lot)));
        }
        return rows;
    }

    private static Quantity left(LineChoice line, LotInput typed) {
        Optional<Quantity> left = line.lots().stream()
                .filter(lot -> lot.lot().value().equals(typed.lot()))
                .map(LotToReturn::quantity)
                .findFirst();
        return left.orElseGet(() -> line.delivered().withAmount(BigDecimal.ZERO));
    }
}
