/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit;

import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.fieldservice.Task;
import dev.aftersales.spi.fieldservice.TaskState;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnState;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponState;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.Step;
import dev.aftersales.testkit.erp.JournalEntry;
import java.util.List;
import java.util.Set;

/**
 * Each step of an action has its document exactly when it is done, and nothing was done that nobody asked for. What teams were
 * provided with at the start need not be among the requests.
 */
public final class EffectsCheck implements Check {

    /** The one there is. */
    public EffectsCheck() {}

    private static final Set<String> MAKES_A_DOCUMENT = Set.of(
            "accounting.credit",
            "accounting.draftCredit",
            "accounting.stageCredit",
            "accounting.duplicateInvoice",
            "inventory.createReturn",
            "loyalty.issue",
            "fieldservice.create");

    @Override
    public void look(Facts facts, Findings findings) {
        facts.journal()
                .forEach((key, done) -> findings.require(
                        facts.owner(key).isPresent() || done.get(0).port() == PortKind.PROVISIONING,
                        "orphan: %s %s of no accepted action",
                        done.get(0).id(),
                        key));
        facts.actions().forEach(action -> action.steps().forEach(step -> look(action, step, facts, findings)));
        keysAreApart(facts, findings);
    }

    private static void look(Action action, Step step, Facts facts, Findings findings) {
        List<JournalEntry> done = facts.journal(step);
        List<String> made = done.stream().map(JournalEntry::id).distinct().toList();
        List<String> live =
                made.stream().filter(id -> isLive(id, done, step, facts)).toList();
        findings.require(
                live.size() <= 1 || facts.evidence().isDisturbed(action) && !isExact(facts),
                "%s of %s made %s",
                step.effect(),
                action.id(),
                live);
        if (!MAKES_A_DOCUMENT.contains(step.effect())) {
            return;
        }
        if (action.state() == ActionState.COMPLETED) {
            findings.require(!made.isEmpty(), "%s is completed, and %s made nothing", action.id(), step.effect());
        }
        if (action.state() == ActionState.REFUSED || action.state() == ActionState.CANCELLED) {
            findings.require(
                    live.isEmpty(), "%s is %s, and %s made %s", action.id(), action.state(), step.effect(), live);
        }
    }

    /** With the weaker promises a back end that acts twice, unasked, has acted twice. */
    private static boolean isExact(Facts facts) {
        return switch (facts.evidence().strength()) {
            case KEYED, STAGED -> true;
            case LOOKUP, NONE -> false;
        };
    }

    /** Whether a document counts: a surplus draft of a staged effect is inert, and a cancelled one is gone. */
    private static boolean isLive(String id, List<JournalEntry> done, Step step, Facts facts) {
        boolean stages = facts.isStaged() && MAKES_A_DOCUMENT.contains(step.effect());
        Object document = done.stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow()
                .document();
        if (document instanceof CreditNote note) {
            CreditNoteState state = facts.office().creditNote(note.id()).state();
            return state == CreditNoteState.POSTED || !stages && state == CreditNoteState.DRAFT;
        }
        if (document instanceof Return back) {
            ReturnState state = facts.office().findReturn(back.id()).state();
            return state != ReturnState.CANCELLED && !(stages && state == ReturnState.DRAFT);
        }
        if (document instanceof Coupon coupon) {
            CouponState state = facts.office().coupon(coupon.id()).state();
            return state == CouponState.ISSUED || state == CouponState.USED;
        }
        if (document instanceof Task task) {
            Task now = facts.office().task(task.id());
            return now.state() != TaskState.CANCELLED && !now.inert();
        }
        return true;
    }

    private static void keysAreApart(Facts facts, Findings findings) {
        for (Action action : facts.actions()) {
            long keys = action.steps().stream().map(Step::key).distinct().count();
            findings.require(keys == action.steps().size(), "steps of %s share a key", action.id());
        }
    }
}
