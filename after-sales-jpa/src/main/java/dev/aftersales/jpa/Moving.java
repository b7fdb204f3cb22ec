/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.command.DocumentRef;
import dev.aftersales.store.Action;
import dev.aftersales.store.DocumentChange;
import dev.aftersales.store.HoldEffect;
import dev.aftersales.store.Transition;
import jakarta.persistence.EntityManager;

/** Moves actions on, if they still are as they were read. */
final class Moving {

    private final ActionChanges changes;
    private final DocumentStatements ofDocuments;
    private final Teams teams;
    private final Entries entries;
    private final Dialect dialect;
    private final Caps caps;

    Moving(Dialect dialect, Teams teams, Entries entries, Caps caps) {
        this.dialect = dialect;
        this.changes = new ActionChanges(new ActionStatements(dialect));
        this.ofDocuments = new DocumentStatements(dialect);
        this.teams = teams;
        this.entries = entries;
        this.caps = caps;
    }

    /** Writes all of it and answers true; or writes nothing and answers false; or leaves the transaction. */
    boolean move(EntityManager entities, Transition transition, Care care) {
        ActionChanges.Moved moved = changes.move(entities, transition);
        if (moved == ActionChanges.Moved.NOT) {
            return false;
        }
        Action to = transition.to();
        TicketCounts counts = new TicketCounts(to.tenant());
        writeDocuments(entities, transition, new DocumentWrites(entities, ofDocuments, to.tenant(), care, counts));
        if (transition.team() != null) {
            teams.putSettings(entities, transition.team());
        }
        counts.moved(to.ticket(), transition.from().state(), to.state());
        counts.told(transition.entry().ticket());
        counts.updates(dialect).forEach(update -> update.update(entities));
        entries.insert(transition.entry()).update(entities);
        HoldEffect effect = transition.holds();
        if (moved == ActionChanges.Moved.WITH_ITS_HOLDS || effect == HoldEffect.CONSUME_FREED) {
            caps.settle(entities, transition.from().holds(), effect, care);
        }
        return true;
    }

    private void writeDocuments(EntityManager entities, Transition transition, DocumentWrites documents) {
        DocumentRef subject = transition.to().subject();
        if (subject != null && records(transition, subject)) {
            documents.locked(subject);
        }
        transition.documents().forEach(documents::record);
        if (subject != null) {
            markSubject(entities, transition.to(), subject, documents);
        }
        documents.write();
    }

    private static boolean records(Transition transition, DocumentRef ref) {
        return transition.documents().stream()
                .map(DocumentChange::document)
                .anyMatch(document -> document.ref().equals(ref));
    }

    private void markSubject(EntityManager entities, Action action, DocumentRef subject, DocumentWrites documents) {
        boolean finished = action.state().finished();
        if (!documents.has(subject)) {
            NativeStatement mark =
                    finished ? ofDocuments.free(subject, action) : ofDocuments.occupy(subject, action, null);
            mark.update(entities);
        } else if (finished) {
            documents.free(subject, action.id());
        } else {
            documents.occupy(subject, action.id());
        }
    }
}
