/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.store.Document;
import dev.aftersales.store.Entry;
import dev.aftersales.store.Hold;
import dev.aftersales.store.Revision;
import dev.aftersales.store.ledger.HoldSum;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Records outside changes of documents, if these still are as they were read. */
final class Revising {

    private final Entries entries;
    private final Dialect dialect;
    private final DocumentStatements ofDocuments;
    private final Caps caps;

    Revising(Dialect dialect, Entries entries, Caps caps) {
        this.dialect = dialect;
        this.ofDocuments = new DocumentStatements(dialect);
        this.entries = entries;
        this.caps = caps;
    }

    /** Writes all of it and answers true; or writes nothing and answers false; or leaves the transaction. */
    boolean revise(EntityManager entities, Revision revision, Care care) {
        Document from = revision.from();
        TicketCounts counts = new TicketCounts(from.tenant());
        DocumentWrites documents = new DocumentWrites(entities, ofDocuments, from.tenant(), care, counts);
        Document kept = documents.locked(from.ref()).orElse(null);
        if (kept == null || kept.revision() != from.revision() || kept.openAction() != null) {
            return false;
        }
        List<Hold> holds = new HoldSum().plus(revision.to().holds()).holds();
        documents.revise(from.ref(), revision.to(), holds);
        documents.write();
        revision.entries().stream().map(Entry::ticket).forEach(counts::told);
        counts.updates(dialect).forEach(update -> update.update(entities));
        revision.entries().forEach(entry -> entries.insert(entry).update(entities));
        caps.adjust(entities, new HoldSum().plus(holds).minus(kept.holds()).holds(), care);
        return true;
    }
}
