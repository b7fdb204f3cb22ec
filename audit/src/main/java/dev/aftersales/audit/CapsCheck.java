/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit;

import dev.aftersales.store.Action;
import dev.aftersales.store.CapKey;
import dev.aftersales.store.Entitlement;
import dev.aftersales.store.Hold;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is reserved is what unfinished actions hold; what is consumed is what documents take; neither is ever negative. */
public final class CapsCheck implements Check {

    /** The one there is. */
    public CapsCheck() {}

    @Override
    public void look(Facts facts, Findings findings) {
        Map<CapKey, BigDecimal> held = new HashMap<>();
        facts.actions().stream().filter(Action::holding).forEach(action -> add(held, action.holds(), false));
        Map<CapKey, BigDecimal> taken = new HashMap<>();
        facts.documents().forEach(document -> add(taken, document.holds(), true));
        for (Entitlement cap : facts.caps()) {
            same("reserved", cap, cap.reserved(), held.remove(cap.key()), findings);
            same("consumed", cap, cap.consumed(), taken.remove(cap.key()), findings);
        }
        held.keySet().forEach(cap -> findings.add("held of no cap: %s", cap));
        taken.keySet().forEach(cap -> findings.add("taken of no cap: %s", cap));
    }

    private static void add(Map<CapKey, BigDecimal> sums, Collection<Hold> holds, boolean signed) {
        for (Hold hold : holds) {
            BigDecimal quantity = signed ? hold.quantity() : hold.quantity().max(BigDecimal.ZERO);
            if (quantity.signum() != 0) {
                sums.merge(hold.cap(), quantity, BigDecimal::add);
            }
        }
    }

    private static void same(
            String what, Entitlement cap, BigDecimal kept, @Nullable BigDecimal sum, Findings findings) {
        BigDecimal right = sum == null ? BigDecimal.ZERO : sum;
        findings.require(
                kept.compareTo(right) == 0 && kept.signum() >= 0,
                "%s of %s is %s instead of %s",
                what,
                name(cap.key()),
                kept,
                right);
    }

    static String name(CapKey cap) {
        return cap.kind() + " " + cap.source() + (cap.line().isEmpty() ? "" : " line " + cap.line());
    }
}
