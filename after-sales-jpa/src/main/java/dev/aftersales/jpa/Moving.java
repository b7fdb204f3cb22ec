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

    private static final String FREE = "UPDATE DocumentRow d SET d.openAction = NULL"
            + " WHERE d.tenant = :tenant AND d.kind = :kind AND d.id = :id AND d.openAction = :action";
    private static final String OCCUPY = "UPDATE DocumentRow d SET d.openAction = :action"
            + " WHERE d.tenant = :tenant AND d.kind = :kind AND d.id = :id AND d.openAction IS NULL";

    private final ActionChanges changes;
    private final Teams teams;
    private final Entries entries;
    private final Dialect dialect;
    private final Caps caps;

    Moving(Dialect dialect, Teams teams, Entries entries, Caps caps) {
        this.dialect = dialect;
        this.changes = new ActionChanges(dialect);
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
        writeDocuments(entities, transition, new DocumentWrites(entities, to.tenant(), care, counts));
        if (transition.team() != null) {
            teams.putSettings(entities, transition.team());
        }
        counts.moved(to.ticket(), transition.from().state(), to.state());
        counts.told(transition.entry().ticket());
        counts.write(entities, dialect);
        entries.append(entities, transition.entry());
        HoldEffect effect = transition.holds();
        if (moved == ActionChanges.Moved.WITH_ITS_HOLDS || effect == HoldEffect.CONSUME_FREED) {
            caps.settle(entities, transition.from().holds(), effect, care);
        }
        return true;
    }

    private static void writeDocuments(EntityManager entities, Transition transition, DocumentWrites documents) {
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

    private static void markSubject(
            EntityManager entities, Action action, DocumentRef subject, DocumentWrites documents) {
        boolean finished = action.state().finished();
        if (!documents.has(subject)) {
            entities.createQuery(finished ? FREE : OCCUPY)
                    .setParameter("tenant", action.tenant().value())
                    .setParameter("kind", subject.kind().name())
                    .setParameter("id", subject.id())
                    .setParameter("action", action.id().toString())
                    .executeUpdate();
        } else if (finished) {
            documents.free(subject, action.id());
        } else {
            documents.occupy(subject, action.id());
        }
    }
}
