/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store.ledger;

import dev.aftersales.store.Document;
import dev.aftersales.store.DocumentChange;
import dev.aftersales.store.Hold;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of a document that is kept when it is seen again. Pure. */
public final class DocumentChanges {

    private DocumentChanges() {}

    /**
     * A document as an action leaves it: what it takes of caps is added to what it took.
     *
     * @param kept the document as it is kept; null when it is new
     * @param change what the action saw, and what it adds
     * @return the document to keep
     */
    public static Document recorded(@Nullable Document kept, DocumentChange change) {
        Document seen = change.document();
        HoldSum taken = new HoldSum().plus(change.add());
        return kept == null
                ? seen.change()
                        .holds(taken.holds())
                        .openAction(null)
                        .revision(0)
                        .build()
                : revised(kept, seen, taken.plus(kept.holds()).holds());
    }

    /**
     * A document as it was seen anew: where it comes from stays, and so does the action that is open on it.
     *
     * @param kept the document as it is kept
     * @param seen the document as it was seen
     * @param holds what it takes of caps
     * @return the document to keep
     */
    public static Document revised(Document kept, Document seen, List<Hold> holds) {
        return seen.change()
                .ticket(kept.ticket())
                .action(kept.action())
                .creator(kept.creator())
                .createdAt(kept.createdAt())
                .openAction(kept.openAction())
                .revision(kept.revision() + 1)
                .holds(holds)
                .build();
    }
}
