/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.inventory.Move;
import dev.aftersales.spi.inventory.Tracking;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether the lots or serials named for a tracked line are those it shipped (RET-7). Pure; collects every reason. */
final class LotDecision {

    private final ReturnableDelivery delivery;
    private final Move move;

    LotDecision(ReturnableDelivery delivery, Move move) {
        this.delivery = delivery;
        this.move = move;
    }

    List<Refusal> refusals(String path, LineToReturn line) {
        List<Refusal> refusals = new ArrayList<>();
        Set<LotNumber> named = new HashSet<>();
        for (int i = 0; i < line.lots().size(); i++) {
            LotToReturn lot = line.lots().get(i);
            refusals.addAll(lot(path + "[" + i + "]", lot, named.add(lot.lot())));
        }
        Quantity sum = ReturnableDelivery.sum(move, line.lots());
        if (sum.amount().compareTo(line.quantity().amount()) != 0) {
            refusals.add(Refusal.at(path, RefusalCode.LOT_SUM_MISMATCH).with("sum", Datum.of(sum)));
        }
        return refusals;
    }

    private List<Refusal> lot(String path, LotToReturn lot, boolean first) {
        if (!first) {
            return List.of(Refusal.at(path + ".lot", RefusalCode.DUPLICATE_LINE));
        }
        if (move.lots().stream().noneMatch(shipped -> shipped.lot().equals(lot.lot()))) {
            return List.of(Refusal.at(path + ".lot", RefusalCode.LOT_NOT_DELIVERED));
        }
        boolean serial = move.tracking() == Tracking.SERIAL;
        if (serial && lot.quantity().amount().compareTo(BigDecimal.ONE) != 0) {
            return List.of(Refusal.at(path + ".quantity", RefusalCode.SERIAL_QUANTITY));
        }
        return QuantityCheck.refusals(path + ".quantity", move, lot.quantity(), delivery.remaining(move, lot.lot()));
    }
}
