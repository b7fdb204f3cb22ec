/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.inventory.LotQuantity;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnLine;
import dev.aftersales.spi.inventory.ReturnState;
import dev.aftersales.store.Hold;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What returns take of the caps of their delivery: what was received and what is still expected (RET-2). Pure. */
final class ReturnTakings {

    private ReturnTakings() {}

    /** What returns of one delivery take together, per cap. */
    static Map<ReturnCap, BigDecimal> of(List<Return> returns) {
        Map<ReturnCap, BigDecimal> sums = new HashMap<>();
        for (Return transfer : returns) {
            for (ReturnLine line : transfer.lines()) {
                add(sums, line, isOpen(transfer.state()));
            }
        }
        return sums;
    }

    static boolean isOpen(ReturnState state) {
        return switch (state) {
            case DRAFT, EXPECTED, PARTIAL -> true;
            case RECEIVED, CANCELLED -> false;
        };
    }

    /** What one return takes, as holds. */
    static List<Hold> holds(TenantId tenant, Return transfer) {
        return of(List.of(transfer)).entrySet().stream()
                .filter(taken -> taken.getValue().signum() > 0)
                .map(taken -> new Hold(taken.getKey().key(tenant, transfer.delivery()), taken.getValue()))
                .toList();
    }

    /** While a return is open all that was planned may still come; once it is closed only what came counts. */
    private static void add(Map<ReturnCap, BigDecimal> sums, ReturnLine line, boolean open) {
        BigDecimal planned = line.planned().amount();
        sums.merge(ReturnCap.of(line.move()), open ? planned.max(line.received()) : line.received(), BigDecimal::add);
        for (LotQuantity lot : line.lots()) {
            BigDecimal came = lot.amount().min(line.received());
            sums.merge(ReturnCap.of(line.move(), lot.lot()), open ? lot.amount() : came, BigDecimal::add);
        }
    }
}
