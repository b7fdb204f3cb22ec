/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.stock;

import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.inventory.LotQuantity;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnLine;
import dev.aftersales.spi.inventory.ReturnState;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a return gets received: what arrives is added to each line, and the return is PARTIAL until every line has all that
 * was planned. More than planned may arrive, as it does.
 */
final class Receiving {

    private Receiving() {}

    static Return receive(Return before, Map<MoveId, BigDecimal> arrived) {
        if (before.state() != ReturnState.EXPECTED && before.state() != ReturnState.PARTIAL) {
            throw new PortRefused(
                    PortRefusalCode.WRONG_STATE, Map.of("state", before.state().name()));
        }
        List<ReturnLine> lines = before.lines().stream()
                .map(line -> received(line, arrived.getOrDefault(line.move(), BigDecimal.ZERO)))
                .toList();
        return Return.builder().from(before).lines(lines).state(state(lines)).build();
    }

    private static ReturnLine received(ReturnLine line, BigDecimal amount) {
        return new ReturnLine(line.move(), line.planned(), line.received().add(amount), line.lots());
    }

    private static ReturnState state(List<ReturnLine> lines) {
        if (lines.stream()
                .allMatch(line -> line.received().compareTo(line.planned().amount()) >= 0)) {
            return ReturnState.RECEIVED;
        }
        boolean some = lines.stream().anyMatch(line -> line.received().signum() > 0);
        return some ? ReturnState.PARTIAL : ReturnState.EXPECTED;
    }

    /** All that was planned and has not arrived. */
    static Map<MoveId, BigDecimal> rest(Return back) {
        return back.lines().stream().collect(Collectors.toMap(ReturnLine::move, Receiving::rest, BigDecimal::add));
    }

    private static BigDecimal rest(ReturnLine line) {
        return line.planned().amount().subtract(line.received()).max(BigDecimal.ZERO);
    }

    /** Cancels the rest: what was received is what was planned, and of lots the first ones. */
    static Return cutToReceived(Return before) {
        List<ReturnLine> lines = before.lines().stream()
                .map(line -> new ReturnLine(
                        line.move(),
                        line.planned().withAmount(line.received()),
                        line.received(),
                        firstLots(line.lots(), line.received())))
                .toList();
        return Return.builder()
                .from(before)
                .lines(lines)
                .state(ReturnState.RECEIVED)
                .build();
    }

    private static List<LotQuantity> firstLots(List<LotQuantity> lots, BigDecimal received) {
        List<LotQuantity> kept = new ArrayList<>();
        BigDecimal rest = received;
        for (LotQuantity lot : lots) {
            BigDecimal amount = lot.amount().min(rest);
            if (amount.signum() > 0) {
                kept.add(new LotQuantity(lot.lot(), amount));
                rest = rest.subtract(amount);
            }
        }
        return kept;
    }
}
