/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.Refusal;
import java.util.List;

/**
 * What a command would do, were it executed now (TKT-7). Nothing was changed.
 *
 * @param refusals every reason why it would be refused; empty when it would be accepted
 * @param effects what it would do in back ends, in order
 * @param caps every cap it would meet
 * @param needsApproval whether it would wait for somebody else
 */
public record Preview(List<Refusal> refusals, List<PlannedEffect> effects, List<CapUse> caps, boolean needsApproval) {

    /**
     * Copies the collections it is given.
     *
     * @param refusals every reason why it would be refused; empty when it would be accepted
     * @param effects what it would do in back ends, in order
     * @param caps every cap it would meet
     * @param needsApproval whether it would wait for somebody else
     */
    public Preview {
        refusals = List.copyOf(refusals);
        effects = List.copyOf(effects);
        caps = List.copyOf(caps);
    }

    /**
     * Whether it would be accepted.
     *
     * @return true when there is no refusal
     */
    public boolean accepted() {
        return refusals.isEmpty();
    }

    static Preview refused(List<Refusal> refusals) {
        return new Preview(refusals, List.of(), List.of(), false);
    }
}
