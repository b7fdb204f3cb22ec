/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.inventory.LotQuantity;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnLine;
import dev.aftersales.spi.inventory.ReturnRequest;
import dev.aftersales.spi.inventory.ReturnRequestLine;
import dev.aftersales.spi.inventory.ReturnState;
import dev.aftersales.store.CapKind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a return is the one that was asked for (EXE-6). It may have gone on since, when its answer was lost: what was received
 * or cancelled by then is not held against it, more than was asked is. Pure.
 */
final class CreatedReturn {

    private CreatedReturn() {}

    /**
     * What is wrong with it.
     *
     * @param asked what was asked for
     * @param answered what came back
     * @param draft whether a draft will do
     */
    static Optional<String> violation(ReturnRequest asked, Return answered, boolean draft) {
        Optional<String> flaw = InventoryAnswers.flaw(answered);
        if (flaw.isPresent()) {
            return flaw;
        }
        if (!answered.delivery().equals(asked.delivery())) {
            return Optional.of("delivery " + answered.delivery() + " instead of " + asked.delivery());
        }
        if (!answered.customer().equals(asked.customer())) {
            return Optional.of("customer " + answered.customer() + " instead of " + asked.customer());
        }
        if (answered.state() == ReturnState.DRAFT && !draft) {
            return Optional.of("return " + answered.id() + " is still a draft");
        }
        return asAsked(asked, answered) ? Optional.empty() : Optional.of("lines of return " + answered.id());
    }

    private static boolean asAsked(ReturnRequest asked, Return answered) {
        Map<ReturnCap, BigDecimal> wanted = asked(asked.lines());
        Map<ReturnCap, BigDecimal> planned = planned(answered.lines());
        return sameUnits(asked, answered)
                && switch (answered.state()) {
                    case DRAFT, EXPECTED -> planned.equals(wanted);
                    case PARTIAL, RECEIVED, CANCELLED -> noMore(planned, wanted);
                };
    }

    private static boolean sameUnits(ReturnRequest asked, Return answered) {
        Map<MoveId, UnitOfMeasure> units = new HashMap<>();
        asked.lines().forEach(line -> units.put(line.move(), line.quantity().unit()));
        return answered.lines().stream().allMatch(line -> line.planned().unit().equals(units.get(line.move())));
    }

    /** Which lots really came is the warehouse's to say; how much was planned of a line is not. */
    private static boolean noMore(Map<ReturnCap, BigDecimal> planned, Map<ReturnCap, BigDecimal> wanted) {
        return planned.entrySet().stream()
                .filter(cap -> cap.getKey().kind() == CapKind.RETURN_QUANTITY)
                .allMatch(cap -> cap.getValue().compareTo(wanted.getOrDefault(cap.getKey(), BigDecimal.ZERO)) <= 0);
    }

    private static Map<ReturnCap, BigDecimal> asked(List<ReturnRequestLine> lines) {
        Map<ReturnCap, BigDecimal> sums = new HashMap<>();
        lines.forEach(line -> add(sums, line.move(), line.quantity(), line.lots()));
        return sums;
    }

    private static Map<ReturnCap, BigDecimal> planned(List<ReturnLine> lines) {
        Map<ReturnCap, BigDecimal> sums = new HashMap<>();
        lines.forEach(line -> add(sums, line.move(), line.planned(), line.lots()));
        return sums;
    }

    private static void add(Map<ReturnCap, BigDecimal> sums, MoveId move, Quantity quantity, List<LotQuantity> lots) {
        add(sums, ReturnCap.of(move), quantity.amount());
        lots.forEach(lot -> add(sums, ReturnCap.of(move, lot.lot()), lot.amount()));
    }

    /** Without trailing zeros, so that equal amounts are equal. */
    private static void add(Map<ReturnCap, BigDecimal> sums, ReturnCap cap, BigDecimal amount) {
        sums.merge(
                cap, amount.stripTrailingZeros(), (one, other) -> one.add(other).stripTrailingZeros());
    }
}
