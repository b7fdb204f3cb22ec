/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.inventory.InventoryCapability;
import dev.aftersales.spi.inventory.Move;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.inventory.Tracking;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether lines can come back of a delivery (RET-3, RET-7). Pure; collects every reason. */
final class LineDecision {

    private final ReturnableDelivery delivery;
    private final List<Refusal> refusals = new ArrayList<>();

    private LineDecision(ReturnableDelivery delivery) {
        this.delivery = delivery;
    }

    static List<Refusal> refusals(List<LineToReturn> lines, ReturnableDelivery delivery) {
        LineDecision decision = new LineDecision(delivery);
        Set<MoveId> named = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            LineToReturn line = lines.get(i);
            decision.line("lines[" + i + "]", line, named.add(line.move()));
        }
        return decision.refusals;
    }

    private void line(String path, LineToReturn line, boolean first) {
        Optional<Move> move = delivery.move(line.move());
        if (!first) {
            refuse(path + ".move", RefusalCode.DUPLICATE_LINE);
        } else if (move.isEmpty()) {
            refuse(path + ".move", RefusalCode.LINE_NOT_FOUND);
        } else {
            refusals.addAll(QuantityCheck.refusals(
                    path + ".quantity", move.get(), line.quantity(), delivery.remaining(move.get())));
            lots(path + ".lots", move.get(), line);
        }
    }

    private void lots(String path, Move move, LineToReturn line) {
        Optional<InventoryCapability> missing = delivery.missing(move);
        if (missing.isPresent()) {
            refusals.add(notSupported(path, missing.get()));
        } else if (move.tracking() == Tracking.NONE) {
            if (!line.lots().isEmpty()) {
                refuse(path, RefusalCode.LOTS_NOT_ALLOWED);
            }
        } else if (line.lots().isEmpty()) {
            refuse(path, RefusalCode.LOTS_REQUIRED);
        } else {
            refusals.addAll(new LotDecision(delivery, move).refusals(path, line));
        }
    }

    static Refusal notSupported(String path, InventoryCapability missing) {
        return Refusal.at(path, RefusalCode.NOT_SUPPORTED).with("capability", Datum.of(missing));
    }

    private void refuse(String path, RefusalCode code) {
        refusals.add(Refusal.at(path, code));
    }
}
