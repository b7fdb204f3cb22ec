/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.store.Action;
import dev.aftersales.store.ActionBuilder;
import dev.aftersales.store.HoldEffect;
import dev.aftersales.store.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** An action with the document of a step recorded, wherever that was learned. Pure. */
record StepDone(ActionBuilder to, HoldEffect holds, boolean last) {

    static StepDone of(Action action, Evidence.Done done, Instant now) {
        List<Step> steps = new ArrayList<>(action.steps());
        steps.set(done.step(), steps.get(done.step()).done(done.result()));
        HoldEffect holds = consumption(action, done.step());
        ActionBuilder to = action.change()
                .steps(steps)
                .holding(action.holding() && holds == HoldEffect.KEEP)
                .refusals(List.of())
                .presumed(false)
                .watchUntil(null)
                .evidence(null)
                .changedAt(now);
        return new StepDone(to, holds, done.step() == steps.size() - 1);
    }

    /**
     * Caps are consumed at the first pivot, or at the last step of a plan without one: once, however often the document is
     * seen; also when the reservation was freed meanwhile, for the document exists.
     */
    private static HoldEffect consumption(Action action, int step) {
        boolean seenBefore = action.steps().get(step).result() != null;
        if (seenBefore || !consumes(action, step)) {
            return HoldEffect.KEEP;
        }
        return action.holding() ? HoldEffect.CONSUME : HoldEffect.CONSUME_FREED;
    }

    /** Whether the document of a step takes what the action holds. */
    static boolean consumes(Action action, int step) {
        return !action.holds().isEmpty() && step == consumingStep(action.steps());
    }

    private static int consumingStep(List<Step> steps) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).pivot()) {
                return i;
            }
        }
        return steps.size() - 1;
    }
}
