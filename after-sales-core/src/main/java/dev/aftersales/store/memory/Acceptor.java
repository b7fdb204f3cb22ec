/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store.memory;

import dev.aftersales.command.DocumentRef;
import dev.aftersales.store.Acceptance;
import dev.aftersales.store.Action;
import dev.aftersales.store.Admission;
import dev.aftersales.store.CapClaim;
import dev.aftersales.store.Document;
import dev.aftersales.store.HoldEffect;
import dev.aftersales.store.ledger.CapChanges;
import dev.aftersales.store.ledger.Soundness;
import java.util.Comparator;
import java.util.List;

/** Accepts actions: all conditions first, then all writes. */
final class Acceptor {

    private final Tables tables;

    Acceptor(Tables tables) {
        this.tables = tables;
    }

    /** What would become of it; nothing is written. */
    Admission examine(Acceptance acceptance) {
        return examine(acceptance, new CapChanges(tables.caps()::find));
    }

    Admission accept(Acceptance acceptance) {
        CapChanges caps = new CapChanges(tables.caps()::find);
        Admission admission = examine(acceptance, caps);
        if (admission == Admission.ACCEPTED) {
            write(acceptance, caps);
        }
        return admission;
    }

    private Admission examine(Acceptance acceptance, CapChanges caps) {
        Soundness.require(acceptance);
        Action action = acceptance.action();
        boolean taken = tables.actions().find(action.tenant(), action.requestKey()) != null;
        return taken ? Admission.KEY_TAKEN : admit(acceptance, caps);
    }

    private Admission admit(Acceptance acceptance, CapChanges caps) {
        Admission subject = admitSubject(acceptance);
        if (subject != Admission.ACCEPTED) {
            return subject;
        }
        List<CapClaim> claims = acceptance.claims().stream()
                .sorted(Comparator.comparing(CapClaim::key))
                .toList();
        for (CapClaim claim : claims) {
            Admission admission = caps.claim(claim);
            if (admission != Admission.ACCEPTED) {
                return admission;
            }
        }
        boolean settled = acceptance.team() == null || tables.teams().followsKept(acceptance.team());
        return settled ? Admission.ACCEPTED : Admission.STALE;
    }

    private Admission admitSubject(Acceptance acceptance) {
        Action action = acceptance.action();
        DocumentRef ref = action.subject();
        if (ref == null) {
            return Admission.ACCEPTED;
        }
        Document subject = tables.documents().find(action.tenant(), ref);
        if (subject == null) {
            throw new IllegalStateException("the subject is not kept: " + ref);
        }
        if (subject.openAction() != null) {
            return Admission.SUBJECT_BUSY;
        }
        Long revision = acceptance.subjectRevision();
        return revision == null || revision == subject.revision() ? Admission.ACCEPTED : Admission.STALE;
    }

    private void write(Acceptance acceptance, CapChanges caps) {
        Action action = acceptance.action();
        if (tables.actions().find(action.tenant(), action.id()) != null) {
            throw new IllegalStateException("the action id is in use: " + action.id());
        }
        boolean finished = action.state().finished();
        if (finished) {
            caps.settle(action.holds(), HoldEffect.CONSUME);
        }
        caps.changed().forEach(tables.caps()::write);
        boolean holding = !finished && !action.holds().isEmpty();
        tables.actions().insert(action.change().holding(holding).build());
        acceptance.documents().forEach(tables.documents()::record);
        if (action.subject() != null && !finished) {
            tables.documents().occupy(action.tenant(), action.subject(), action.id());
        }
        if (acceptance.team() != null) {
            tables.teams().putSettings(acceptance.team());
        }
        if (acceptance.entry() != null) {
            tables.entries().append(acceptance.entry());
        }
    }
}
