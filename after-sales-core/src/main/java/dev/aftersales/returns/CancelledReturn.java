/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnLine;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a return was cancelled as asked (EXE-6): withdrawn, or cut to what was received by then. Pure. */
final class CancelledReturn {

    private CancelledReturn() {}

    /**
     * What is wrong with it.
     *
     * @param before the return when cancelling was decided
     * @param after what came back
     */
    static Optional<String> violation(Return before, Return after) {
        Optional<String> flaw = InventoryAnswers.flaw(after);
        if (flaw.isPresent()) {
            return flaw;
        }
        if (!after.id().equals(before.id())) {
            return Optional.of("return " + after.id() + " instead of " + before.id());
        }
        boolean same = after.delivery().equals(before.delivery())
                && after.customer().equals(before.customer())
                && moves(before).containsAll(moves(after));
        if (!same) {
            return Optional.of("return " + after.id() + " is not what it was");
        }
        return asAsked(after) ? Optional.empty() : Optional.of("return " + after.id() + " is " + after.state());
    }

    private static boolean asAsked(Return after) {
        return switch (after.state()) {
            case DRAFT, EXPECTED, PARTIAL -> false;
            case RECEIVED -> after.lines().stream().allMatch(CancelledReturn::cut);
            case CANCELLED ->
                after.lines().stream().allMatch(line -> line.received().signum() == 0);
        };
    }

    private static boolean cut(ReturnLine line) {
        return line.planned().amount().compareTo(line.received()) <= 0;
    }

    private static Set<MoveId> moves(Return transfer) {
        return transfer.lines().stream().map(ReturnLine::move).collect(Collectors.toSet());
    }
}
