/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.world;

import dev.aftersales.AfterSales;
import dev.aftersales.audit.Check;
import dev.aftersales.audit.Facts;
import dev.aftersales.audit.Findings;
import dev.aftersales.audit.world.ClientLog.Sent;
import dev.aftersales.command.Outcome;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import java.util.List;
import java.util.Optional;

/** Asked again, each request is answered as before and does nothing; who was refused before acceptance has no action. */
final class ReplayCheck implements Check {

    private final World world;
    private final AfterSales node;

    ReplayCheck(World world, AfterSales node) {
        this.world = world;
        this.node = node;
    }

    @Override
    public void look(Facts facts, Findings findings) {
        int done = world.erp().journal().entries().size();
        for (Sent sent : world.log().all()) {
            world.store()
                    .action(World.TENANT, sent.key())
                    .ifPresentOrElse(
                            action -> replay(sent, action, findings),
                            () -> findings.require(
                                    sent.answers().stream().allMatch(Outcome.Refused.class::isInstance),
                                    "%s was told %s, and is not known",
                                    sent,
                                    sent.answers()));
        }
        int after = world.erp().journal().entries().size();
        findings.require(done == after, "%s documents were made by asking again", after - done);
    }

    private void replay(Sent sent, Action action, Findings findings) {
        List<Outcome<?>> told = List.copyOf(sent.answers());
        Outcome<?> once = node.desk(sent.actor()).execute(sent.command(), sent.key());
        Outcome<?> twice = node.desk(sent.actor()).execute(sent.command(), sent.key());
        findings.require(once.equals(twice), "%s was told %s, then %s", sent, once, twice);
        Optional<Outcome<?>> shown = node.desk(sent.actor()).outcome(sent.key()).map(view -> view.outcome());
        findings.require(shown.isPresent() && shown.get().equals(once), "%s is shown as %s, not %s", sent, shown, once);
        if (action.state() != ActionState.HELD) {
            told.stream()
                    .filter(ReplayCheck::isFinal)
                    .filter(answer -> !answer.equals(once))
                    .forEach(answer -> findings.add("%s was told %s, and now %s", sent, answer, once));
        }
    }

    private static boolean isFinal(Outcome<?> outcome) {
        return outcome instanceof Outcome.Completed || outcome instanceof Outcome.Refused;
    }
}
