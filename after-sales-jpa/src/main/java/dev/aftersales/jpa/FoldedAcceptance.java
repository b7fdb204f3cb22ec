/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.command.DocumentRef;
import dev.aftersales.store.Acceptance;
import dev.aftersales.store.Action;
import dev.aftersales.store.CapClaim;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The statements of an acceptance whose action is called at once. */
final class FoldedAcceptance {

    /** Each number of caps is a text of its own, which the driver and the server keep prepared. */
    static final int MOST_CAPS = 8;

    private final ActionStatements actions;
    private final DocumentStatements documents;
    private final CapStatements caps;

    FoldedAcceptance(Dialect dialect) {
        this.actions = new ActionStatements(dialect);
        this.documents = new DocumentStatements(dialect);
        this.caps = new CapStatements(dialect.qualified("as_entitlement"));
    }

    /** The statements; empty for an acceptance that also does something else. */
    Optional<Pipeline> pipeline(Acceptance acceptance) {
        return isUsual(acceptance) ? Optional.of(statements(acceptance)) : Optional.empty();
    }

    private static boolean isUsual(Acceptance acceptance) {
        return !acceptance.action().state().finished()
                && acceptance.documents().isEmpty()
                && acceptance.team() == null
                && acceptance.entry() == null
                && acceptance.claims().size() <= MOST_CAPS
                && areDistinct(acceptance.claims())
                && acceptance.claims().stream().allMatch(claim -> claim.gen() > 0 || QuickClaims.mayBeNew(claim));
    }

    private static boolean areDistinct(List<CapClaim> claims) {
        return claims.stream().map(CapClaim::key).distinct().count() == claims.size();
    }

    private Pipeline statements(Acceptance acceptance) {
        Pipeline pipeline = new Pipeline();
        Action action = acceptance.action();
        actions.inserts(action.change().holding(!action.holds().isEmpty()).build())
                .forEach(pipeline::add);
        DocumentRef subject = action.subject();
        if (subject != null) {
            pipeline.addCondition(documents.occupy(subject, action, acceptance.subjectRevision()));
        }
        acceptance.claims().stream()
                .sorted(Comparator.comparing(CapClaim::key))
                .forEach(claim -> claim(pipeline, claim));
        return pipeline;
    }

    private void claim(Pipeline pipeline, CapClaim claim) {
        if (claim.gen() == 0) {
            pipeline.add(caps.insert(claim));
        } else {
            pipeline.addCondition(caps.reserve(claim));
        }
    }
}
