/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.refund;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.refund.CancelCreditNote;
import dev.aftersales.refund.ConfirmCreditNote;
import dev.aftersales.spi.DocumentVersion;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.accounting.CreditNoteId;
import java.util.Objects;

/**
 * What the buttons of a draft send.
 *
 * @param requestKey the key of the form
 * @param id the draft
 * @param version the version of it that was seen; blank where the back end has none
 */
record DraftInput(String requestKey, String id, String version) {

    DraftInput {
        requestKey = Objects.requireNonNullElse(requestKey, "");
        id = Objects.requireNonNullElse(id, "");
        version = Objects.requireNonNullElse(version, "");
    }

    DocumentRef document() {
        return new DocumentRef(DocumentKind.CREDIT_NOTE, id);
    }

    ConfirmCreditNote confirm(TicketRef ticket) {
        return ConfirmCreditNote.builder()
                .ticket(ticket)
                .creditNote(CreditNoteId.of(id))
                .version(version.isBlank() ? null : DocumentVersion.of(version))
                .build();
    }

    CancelCreditNote cancel(TicketRef ticket) {
        return CancelCreditNote.builder()
                .ticket(ticket)
                .creditNote(CreditNoteId.of(id))
                .build();
    }
}
