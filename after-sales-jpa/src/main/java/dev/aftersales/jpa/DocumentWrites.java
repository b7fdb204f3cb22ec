/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.command.ActionId;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.spi.TenantId;
import dev.aftersales.store.Document;
import dev.aftersales.store.DocumentChange;
import dev.aftersales.store.Hold;
import dev.aftersales.store.ledger.DocumentChanges;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The documents that one transaction writes, each once, however often it is changed. */
final class DocumentWrites {

    private final EntityManager entities;
    private final DocumentStatements statements;
    private final TenantId tenant;
    private final Care care;
    private final TicketCounts counts;
    private final DocumentMapper mapper = new DocumentMapperImpl();
    private final Map<DocumentRef, Pending> pending = new LinkedHashMap<>();

    DocumentWrites(
            EntityManager entities, DocumentStatements statements, TenantId tenant, Care care, TicketCounts counts) {
        this.entities = entities;
        this.statements = statements;
        this.tenant = tenant;
        this.care = care;
        this.counts = counts;
    }

    /** A document as it is to be, with its row and what it was, unless it is new. */
    private static final class Pending {
        final @Nullable DocumentRow row;
        final @Nullable Document before;

        @Nullable
        Document after;

        Pending(@Nullable DocumentRow row, @Nullable Document before) {
            this.row = row;
            this.before = before;
            this.after = before;
        }
    }

    /** The document as it stands in this transaction, its row locked. */
    Optional<Document> locked(DocumentRef ref) {
        return Optional.ofNullable(pending.computeIfAbsent(ref, this::lock).after);
    }

    void record(DocumentChange change) {
        Document seen = change.document();
        Pending document = pending.computeIfAbsent(seen.ref(), care == Care.LOOK_FIRST ? this::lock : this::expectNew);
        document.after = DocumentChanges.recorded(document.after, change);
    }

    /** Writes what was seen of a document that is kept, with these holds. */
    void revise(DocumentRef ref, Document seen, List<Hold> holds) {
        Pending document = pending.computeIfAbsent(ref, this::lock);
        Document kept = document.after;
        if (kept != null) {
            document.after = DocumentChanges.revised(kept, seen, holds);
        }
    }

    /** Whether the document is among those of this transaction. */
    boolean has(DocumentRef ref) {
        return pending.containsKey(ref);
    }

    /** Marks the document as changed by an unfinished action, unless another one does already. */
    void occupy(DocumentRef ref, ActionId action) {
        Pending document = pending.computeIfAbsent(ref, this::lock);
        Document kept = document.after;
        if (kept != null && kept.openAction() == null) {
            document.after = kept.change().openAction(action).build();
        }
    }

    /** Takes the mark away again, if it is the action's own. */
    void free(DocumentRef ref, ActionId action) {
        Pending document = pending.computeIfAbsent(ref, this::lock);
        Document kept = document.after;
        if (kept != null && action.equals(kept.openAction())) {
            document.after = kept.change().openAction(null).build();
        }
    }

    void write() {
        pending.values().forEach(this::write);
        if (pending.values().stream().anyMatch(document -> document.row != null)) {
            entities.flush();
        }
    }

    private void write(Pending document) {
        Document after = document.after;
        if (after == null || after.equals(document.before)) {
            return;
        }
        counts.moved(document.before, after);
        if (document.row == null) {
            Inserting.expectNew(() -> statements.insert(after).update(entities));
        } else {
            mapper.update(document.row, after);
        }
    }

    private Pending lock(DocumentRef ref) {
        DocumentRow row = entities.find(DocumentRow.class, Documents.key(tenant, ref), LockModeType.PESSIMISTIC_WRITE);
        return new Pending(row, row == null ? null : mapper.document(row));
    }

    private Pending expectNew(DocumentRef ref) {
        return new Pending(null, null);
    }
}
