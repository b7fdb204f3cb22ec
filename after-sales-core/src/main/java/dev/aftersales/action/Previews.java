/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.store.CapClaim;
import java.util.List;

/** A plan as a preview. */
final class Previews {

    private Previews() {}

    static Preview of(Plan plan, boolean needsApproval) {
        return new Preview(
                List.of(),
                plan.steps().stream().map(Previews::effect).toList(),
                plan.claims().stream().map(Previews::cap).toList(),
                needsApproval);
    }

    private static <Q> PlannedEffect effect(PlannedStep<Q> step) {
        Effect<Q, ?> effect = step.effect();
        return new PlannedEffect(effect.name(), effect.port(), step.pivot(), effect.shown(step.request()));
    }

    private static CapUse cap(CapClaim claim) {
        return new CapUse(
                claim.key().kind(),
                claim.key().source(),
                claim.key().line(),
                claim.unit(),
                claim.total(),
                claim.quantity());
    }
}
