/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.stock;

import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.Move;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnRequestLine;
import dev.aftersales.spi.inventory.ReturnState;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The cap this warehouse enforces where it is set up to: live returns never exceed their delivery. */
final class ReturnCap {

    private ReturnCap() {}

    /** What a draft asks for once it is activated. */
    static List<ReturnRequestLine> asked(Return draft) {
        return draft.lines().stream()
                .map(line -> new ReturnRequestLine(line.move(), line.planned(), line.lots()))
                .toList();
    }

    static void enforce(Delivery delivery, List<Return> others, List<ReturnRequestLine> lines) {
        for (Move move : delivery.moves()) {
            BigDecimal all = asked(lines, move.id()).add(taken(others, move.id()));
            if (all.compareTo(move.quantity().amount()) > 0) {
                throw new PortRefused(
                        PortRefusalCode.EXCEEDS_REMAINING,
                        Map.of("move", move.id().value()));
            }
        }
    }

    private static BigDecimal asked(List<ReturnRequestLine> lines, MoveId move) {
        return lines.stream()
                .filter(line -> line.move().equals(move))
                .map(line -> line.quantity().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal taken(List<Return> others, MoveId move) {
        return others.stream()
                .filter(back -> back.state() != ReturnState.DRAFT)
                .flatMap(back -> back.lines().stream())
                .filter(line -> line.move().equals(move))
                .map(line -> line.planned().amount().max(line.received()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
