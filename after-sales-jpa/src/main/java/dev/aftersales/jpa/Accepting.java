/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.command.DocumentRef;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.TenantId;
import dev.aftersales.store.Acceptance;
import dev.aftersales.store.Action;
import dev.aftersales.store.Admission;
import dev.aftersales.store.Document;
import dev.aftersales.store.HoldEffect;
import dev.aftersales.store.Step;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;

/** Accepts actions: the action first, which finds out about its request key, and what others may wait for last. */
final class Accepting {

    private final Actions actions;
    private final Teams teams;
    private final Entries entries;
    private final Dialect dialect;
    private final Caps caps;
    private final ActionStatements statements;
    private final DocumentStatements ofDocuments;

    Accepting(Dialect dialect, Actions actions, Teams teams, Entries entries, Caps caps) {
        this.dialect = dialect;
        this.statements = new ActionStatements(dialect);
        this.ofDocuments = new DocumentStatements(dialect);
        this.actions = actions;
        this.teams = teams;
        this.entries = entries;
        this.caps = caps;
    }

    /** Writes all of it, or leaves the transaction. */
    void accept(EntityManager entities, Acceptance acceptance, Care care) {
        Action action = acceptance.action();
        boolean finished = action.state().finished();
        if (care == Care.LOOK_FIRST) {
            requireUnused(entities, action);
        }
        Action kept =
                action.change().holding(!finished && !action.holds().isEmpty()).build();
        Inserting.expectNew(() -> statements.inserts(kept).forEach(insert -> insert.update(entities)));
        TicketCounts counts = new TicketCounts(action.tenant());
        DocumentWrites documents = new DocumentWrites(entities, ofDocuments, action.tenant(), care, counts);
        admitSubject(entities, acceptance, care, documents);
        acceptance.documents().forEach(documents::record);
        documents.write();
        if (acceptance.team() != null && !teams.follow(entities, acceptance.team())) {
            throw Undone.because(Admission.STALE);
        }
        counts.moved(action.ticket(), null, action.state());
        tell(entities, acceptance, counts);
        caps.claim(entities, acceptance.claims(), care);
        if (finished) {
            caps.settle(entities, action.holds(), HoldEffect.CONSUME, care);
        }
    }

    private void requireUnused(EntityManager entities, Action action) {
        TenantId tenant = action.tenant();
        if (actions.find(entities, tenant, action.requestKey()).isPresent()) {
            throw Undone.because(Admission.KEY_TAKEN);
        }
        if (actions.find(entities, tenant, action.id()).isPresent()) {
            throw new IllegalStateException("the action id is in use: " + action.id());
        }
        List<PortKey> keys = action.steps().stream().map(Step::key).toList();
        Set<PortKey> used = actions.ownKeys(entities, tenant, keys);
        if (!used.isEmpty()) {
            throw new IllegalStateException("port keys are in use: " + used);
        }
    }

    private void admitSubject(EntityManager entities, Acceptance acceptance, Care care, DocumentWrites documents) {
        Action action = acceptance.action();
        DocumentRef subject = action.subject();
        if (subject == null) {
            return;
        }
        boolean finished = action.state().finished();
        if (care == Care.BE_QUICK && !finished) {
            occupy(entities, acceptance, subject);
            return;
        }
        Document kept = documents
                .locked(subject)
                .orElseThrow(() -> new IllegalStateException("the subject is not kept: " + subject));
        if (kept.openAction() != null) {
            throw Undone.because(Admission.SUBJECT_BUSY);
        }
        Long revision = acceptance.subjectRevision();
        if (revision != null && revision != kept.revision()) {
            throw Undone.because(Admission.STALE);
        }
        if (!finished) {
            documents.occupy(subject, action.id());
        }
    }

    private void occupy(EntityManager entities, Acceptance acceptance, DocumentRef subject) {
        NativeStatement statement = ofDocuments.occupy(subject, acceptance.action(), acceptance.subjectRevision());
        if (statement.update(entities) == 0) {
            throw Undone.lookFirst(null);
        }
    }

    private void tell(EntityManager entities, Acceptance acceptance, TicketCounts counts) {
        if (acceptance.entry() != null) {
            counts.told(acceptance.entry().ticket());
        }
        counts.updates(dialect).forEach(update -> update.update(entities));
        if (acceptance.entry() != null) {
            entries.insert(acceptance.entry()).update(entities);
        }
    }
}
