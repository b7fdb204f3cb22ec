/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.inventory.LotQuantity;
import dev.aftersales.spi.inventory.Move;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnLine;
import dev.aftersales.spi.inventory.ReturnState;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts anew what came and what may still come, per line and per lot, without the code under test. */
final class ReturnAudit {

    private ReturnAudit() {}

    /** The lines and lots of the return that was accepted last are within what was delivered of them. */
    static void assertWithinDelivered(StockModel stock) {
        Map<String, BigDecimal> taken = taken(stock);
        for (ReturnLine line : stock.ours.get(stock.ours.size() - 1).lines()) {
            Move move = stock.delivery.moves().get(Integer.parseInt(line.move().value()));
            assertThat(taken.get(line.move().value()))
                    .isLessThanOrEqualTo(move.quantity().amount());
            for (LotQuantity lot : line.lots()) {
                assertThat(taken.get(name(line, lot))).isLessThanOrEqualTo(shipped(move, lot));
            }
        }
    }

    private static Map<String, BigDecimal> taken(StockModel stock) {
        List<Return> all = new ArrayList<>(stock.ours);
        all.addAll(stock.foreign);
        Map<String, BigDecimal> taken = new HashMap<>();
        for (Return transfer : all) {
            if (transfer.state() != ReturnState.CANCELLED) {
                transfer.lines().forEach(line -> add(taken, line));
            }
        }
        return taken;
    }

    private static void add(Map<String, BigDecimal> taken, ReturnLine line) {
        taken.merge(line.move().value(), line.planned().amount(), BigDecimal::add);
        line.lots().forEach(lot -> taken.merge(name(line, lot), lot.amount(), BigDecimal::add));
    }

    private static String name(ReturnLine line, LotQuantity lot) {
        return line.move() + ":" + lot.lot();
    }

    private static BigDecimal shipped(Move move, LotQuantity lot) {
        return move.lots().stream()
                .filter(one -> one.lot().equals(lot.lot()))
                .map(LotQuantity::amount)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }
}
