/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store.memory;

import dev.aftersales.command.ActionId;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.store.Document;
import dev.aftersales.store.DocumentChange;
import dev.aftersales.store.DocumentPosition;
import dev.aftersales.store.DocumentQuery;
import dev.aftersales.store.Hold;
import dev.aftersales.store.ledger.DocumentChanges;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The documents. Where one came from never changes; whether an action is open on it, only {@link #occupy} and {@link #free} say. */
final class DocumentTable {

    private static final Comparator<DocumentPosition> ORDER = Comparator.comparing(DocumentPosition::createdAt)
            .thenComparing(position -> position.ref().kind().name())
            .thenComparing(position -> position.ref().id());

    private static final Comparator<Document> OLDEST = Comparator.comparing(Document::position, ORDER);

    private static final Comparator<Document> LONGEST_UNCHECKED = Comparator.comparing(Document::checkedAt)
            .thenComparing(document -> document.tenant().value())
            .thenComparing(Document::kind)
            .thenComparing(Document::id);

    private final TenantMap<DocumentRef, Document> rows = new TenantMap<>();
    private final GroupedRows<TicketKey, Document> ofTicket =
            new GroupedRows<>(document -> new TicketKey(document.tenant(), document.ticket()), OLDEST);
    private final OrderedRows<Document> toPoll =
            new OrderedRows<>(document -> !document.settled() && document.openAction() == null, LONGEST_UNCHECKED);

    @Nullable
    Document find(TenantId tenant, DocumentRef ref) {
        return rows.get(tenant, ref);
    }

    List<Document> ofTicket(TenantId tenant, TicketRef ticket) {
        return ofTicket.rows(new TicketKey(tenant, ticket)).toList();
    }

    List<Document> list(DocumentQuery query) {
        return ofTicket(query.tenant(), query.ticket()).stream()
                .filter(document -> isAsked(document, query))
                .limit(query.limit())
                .toList();
    }

    private static boolean isAsked(Document document, DocumentQuery query) {
        DocumentPosition after = query.after();
        return (query.kind() == null || query.kind() == document.kind())
                && (query.standing() == null || query.standing() == document.standing())
                && (after == null || ORDER.compare(document.position(), after) > 0);
    }

    List<Document> toPoll(int limit, Instant checkedBefore) {
        return toPoll.first(limit, document -> document.checkedAt().isBefore(checkedBefore));
    }

    void record(DocumentChange change) {
        Document seen = change.document();
        Document kept = find(seen.tenant(), seen.ref());
        write(kept, DocumentChanges.recorded(kept, change));
    }

    /** Writes what was seen of a document that is kept, with these holds. */
    void update(Document kept, Document seen, List<Hold> holds) {
        write(kept, DocumentChanges.revised(kept, seen, holds));
    }

    /** Marks the document as changed by an unfinished action, unless another one does already. */
    void occupy(TenantId tenant, DocumentRef ref, ActionId action) {
        Document kept = find(tenant, ref);
        if (kept != null && kept.openAction() == null) {
            write(kept, kept.change().openAction(action).build());
        }
    }

    /** Takes the mark away again, if it is the action's own. */
    void free(TenantId tenant, DocumentRef ref, ActionId action) {
        Document kept = find(tenant, ref);
        if (kept != null && action.equals(kept.openAction())) {
            write(kept, kept.change().openAction(null).build());
        }
    }

    private void write(@Nullable Document before, Document after) {
        rows.put(after.tenant(), after.ref(), after);
        ofTicket.replace(before, after);
        toPoll.replace(before, after);
    }
}
