/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.assertion;

import dev.aftersales.action.PlannedEffect;
import dev.aftersales.action.Preview;
import dev.aftersales.command.Refusal;
import dev.aftersales.store.CapKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Assertions of what a command would do (TKT-7). Not thread-safe. */
public final class PreviewAssert extends RefusingAssert<PreviewAssert, Preview> {

    PreviewAssert(Preview actual) {
        super(actual, PreviewAssert.class);
    }

    @Override
    String shown() {
        if (!actual.accepted()) {
            return "refused with " + Shown.refusals(actual.refusals());
        }
        return "accepted: " + effects() + (actual.needsApproval() ? ", once approved" : "");
    }

    private String effects() {
        return actual.effects().stream().map(PlannedEffect::name).collect(Collectors.joining(", then "));
    }

    @Override
    List<Refusal> refusals() {
        return actual.refusals();
    }

    /**
     * It would be accepted.
     *
     * @return this
     */
    public PreviewAssert isAccepted() {
        isNotNull();
        if (!actual.accepted()) {
            fail("to be accepted");
        }
        return this;
    }

    /**
     * It would be accepted, and have exactly these effects.
     *
     * @param names the names of the effects, such as {@code accounting.credit}, in order
     * @return this
     */
    public PreviewAssert hasEffects(String... names) {
        isAccepted();
        List<String> planned =
                actual.effects().stream().map(PlannedEffect::name).toList();
        if (!planned.equals(List.of(names))) {
            fail("to have the effects " + String.join(", then ", names));
        }
        return this;
    }

    /**
     * It would take this much of a cap, over all of the cap's rows of that kind.
     *
     * @param kind what is capped
     * @param asked how much in all, in the cap's own unit
     * @return this
     */
    public PreviewAssert takes(CapKind kind, BigDecimal asked) {
        isAccepted();
        BigDecimal taken = actual.caps().stream()
                .filter(cap -> cap.kind() == kind)
                .map(cap -> cap.asked())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (taken.compareTo(asked) != 0) {
            failWithMessage("%nExpected%n  to take %s of %s%nbut it takes%n  %s", asked, kind, taken);
        }
        return this;
    }

    /**
     * It would wait for somebody's approval.
     *
     * @return this
     */
    public PreviewAssert needsApproval() {
        isAccepted();
        if (!actual.needsApproval()) {
            fail("to need approval");
        }
        return this;
    }
}
