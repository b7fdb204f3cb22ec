/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.action.DocumentFacts;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceState;
import dev.aftersales.store.DocumentStanding;

/** What is kept of credit notes, and of the new drafts of invoices (REF-5, REF-8). */
final class CreditNoteFacts {

    private CreditNoteFacts() {}

    /** A posted credit note is undone only by a counter-document, so that nothing changes it any more (REF-12). */
    static DocumentFacts of(CreditNote note) {
        return DocumentFacts.builder()
                .kind(DocumentKind.CREDIT_NOTE)
                .id(note.id().value())
                .number(note.number())
                .version(note.version())
                .state(note.state().name())
                .standing(standing(note.state()))
                .settled(note.state() == CreditNoteState.POSTED || note.state() == CreditNoteState.CANCELLED)
                .link(note.link())
                .snapshot(note)
                .build();
    }

    static DocumentFacts of(Invoice draft) {
        return DocumentFacts.builder()
                .kind(DocumentKind.DRAFT_INVOICE)
                .id(draft.id().value())
                .number(draft.number())
                .version(draft.version())
                .state(draft.state().name())
                .standing(standing(draft.state()))
                .settled(draft.state() != InvoiceState.DRAFT)
                .link(draft.link())
                .snapshot(draft)
                .build();
    }

    private static DocumentStanding standing(CreditNoteState state) {
        return switch (state) {
            case DRAFT, PENDING -> DocumentStanding.OPEN_WORK;
            case POSTED -> DocumentStanding.COUNTED;
            case CANCELLED -> DocumentStanding.HIDDEN;
        };
    }

    private static DocumentStanding standing(InvoiceState state) {
        return switch (state) {
            case DRAFT -> DocumentStanding.OPEN_WORK;
            case POSTED -> DocumentStanding.COUNTED;
            case CANCELLED -> DocumentStanding.HIDDEN;
        };
    }
}
