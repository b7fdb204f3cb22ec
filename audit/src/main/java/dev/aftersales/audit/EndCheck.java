/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit;

import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;

/** Everything is finished, and not due any more; an operator is needed only where the back end broke its contract. */
public final class EndCheck implements Check {

    /** The one there is. */
    public EndCheck() {}

    @Override
    public void look(Facts facts, Findings findings) {
        for (Action action : facts.actions()) {
            findings.require(!Facts.isOpen(action.state()), "%s is still %s", action.id(), action.state());
            findings.require(
                    action.state() != ActionState.HELD || facts.evidence().isDisturbed(action),
                    "%s is held without need: %s",
                    action.id(),
                    action.evidence());
            findings.require(
                    !action.state().finished() || action.presumed() || action.dueAt() == null,
                    "%s is %s, and still due",
                    action.id(),
                    action.state());
        }
    }
}
