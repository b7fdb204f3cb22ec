/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit;

import dev.aftersales.AfterSales;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;

/** After enough recoveries everything is finished; an operator is needed only where the back end broke its contract. */
final class EndCheck implements Check {

    private final AfterSales node;

    EndCheck(AfterSales node) {
        this.node = node;
    }

    @Override
    public void look(Facts facts, Findings findings) {
        findings.require(!Drain.isRestless(facts.world(), node), "there is always something to do");
        for (Action action : facts.actions()) {
            findings.require(!Facts.isOpen(action.state()), "%s is still %s", action.id(), action.state());
            findings.require(
                    action.state() != ActionState.HELD || facts.isDisturbed(action),
                    "%s is held without need: %s",
                    action.id(),
                    action.evidence());
        }
    }
}
