/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.action.Decision;
import dev.aftersales.action.Plan;
import dev.aftersales.action.PlannedStep;
import dev.aftersales.command.Refusal;
import dev.aftersales.spi.accounting.AccountingCapability;
import dev.aftersales.spi.accounting.CancelDraftRequest;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.store.Entitlement;
import java.util.ArrayList;
import java.util.List;

/** Decides whether a draft is cancelled (REF-12). Pure. */
final class CancelDecision {

    private CancelDecision() {}

    /**
     * A plan, or every reason against it.
     *
     * @param rows the caps of its invoice: what the draft holds is given back
     */
    static Decision decide(DraftFacts facts, List<Entitlement> rows) {
        List<Refusal> refusals = new ArrayList<>();
        facts.backEnd().missing(AccountingCapability.CANCEL_DRAFT, "creditNote").ifPresent(refusals::add);
        DraftGate.notDraft(facts).ifPresent(refusals::add);
        return refusals.isEmpty()
                ? Decision.planned(plan(facts, facts.note().orElseThrow(), rows))
                : Decision.refused(refusals);
    }

    private static Plan plan(DraftFacts facts, CreditNote note, List<Entitlement> rows) {
        CancelDraftRequest request = new CancelDraftRequest(note.id(), note.version());
        return Plan.builder()
                .addSteps(new PlannedStep<>(new CancelDraftEffect(), new CancelOrder(request, note), true))
                .claims(CapReleases.of(facts.document().holds(), rows))
                .subject(facts.document().ref())
                .subjectRevision(facts.document().revision())
                .build();
    }
}
