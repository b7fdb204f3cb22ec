/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.store.Action;
import dev.aftersales.store.Document;
import dev.aftersales.store.DocumentChange;
import dev.aftersales.store.Hold;
import dev.aftersales.store.HoldEffect;
import dev.aftersales.store.Transition;
import dev.aftersales.store.ledger.HoldSum;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The statements of a transition that changes no document that is kept, and no team. */
final class FoldedTransition {

    private final Dialect dialect;
    private final ActionStatements actions;
    private final DocumentStatements documents;
    private final CapStatements caps;
    private final Entries entries;

    FoldedTransition(Dialect dialect, Entries entries) {
        this.dialect = dialect;
        this.actions = new ActionStatements(dialect);
        this.documents = new DocumentStatements(dialect);
        this.caps = new CapStatements(dialect.qualified("as_entitlement"));
        this.entries = entries;
    }

    /** The statements; empty for a transition that also does something else. */
    Optional<Pipeline> pipeline(Transition transition) {
        return isUsual(transition) ? Optional.of(statements(transition)) : Optional.empty();
    }

    private static boolean isUsual(Transition transition) {
        return transition.to().subject() == null
                && transition.team() == null
                && areDistinct(transition.documents())
                && holdsAreKnown(transition)
                && ActionChanges.changesItsRowAlone(transition);
    }

    /** Whether they can be expected to be new, each of them told once. */
    private static boolean areDistinct(List<DocumentChange> changes) {
        return changes.stream()
                        .map(change -> change.document().ref())
                        .distinct()
                        .count()
                == changes.size();
    }

    /** Whether the action still holds what it held, if that is to change. */
    private static boolean holdsAreKnown(Transition transition) {
        List<Hold> holds = transition.from().holds();
        return switch (transition.holds()) {
            case KEEP -> true;
            case CONSUME_FREED -> false;
            case RELEASE, CONSUME ->
                transition.from().holding()
                        && holds.size() <= FoldedAcceptance.MOST_CAPS
                        && holds.stream().map(Hold::cap).distinct().count() == holds.size();
        };
    }

    private Pipeline statements(Transition transition) {
        Pipeline pipeline = new Pipeline();
        Action to = transition.to();
        TicketCounts counts = new TicketCounts(to.tenant());
        pipeline.addCondition(actions.update(transition, transition.holds() == HoldEffect.KEEP ? null : true));
        for (DocumentChange change : transition.documents()) {
            Document document = asNew(change);
            pipeline.add(documents.insert(document));
            counts.moved(null, document);
        }
        counts.moved(to.ticket(), transition.from().state(), to.state());
        counts.told(transition.entry().ticket());
        counts.updates(dialect).forEach(pipeline::add);
        pipeline.add(entries.insert(transition.entry()));
        transition.from().holds().stream()
                .map(hold -> CapDifference.of(hold, transition.holds()))
                .filter(difference -> !difference.isNothing())
                .sorted(Comparator.comparing(CapDifference::cap))
                .forEach(difference -> pipeline.addCondition(caps.add(difference)));
        return pipeline;
    }

    private static Document asNew(DocumentChange change) {
        return change.document()
                .change()
                .holds(new HoldSum().plus(change.add()).holds())
                .openAction(null)
                .revision(0)
                .build();
    }
}
