/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.refund;

import dev.aftersales.command.RequestKey;
import dev.aftersales.refund.AmendCreditNote;
import dev.aftersales.spi.DocumentVersion;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.accounting.CreditNoteId;
import java.util.Objects;

/**
 * What the form that amends a draft sends.
 *
 * @param requestKey the key of the form
 * @param id the draft
 * @param version the version of it that was seen; blank where the back end has none
 * @param credit what to credit
 */
record AmendInput(String requestKey, String id, String version, CreditEntry credit) {

    AmendInput {
        requestKey = Objects.requireNonNullElse(requestKey, "");
        id = Objects.requireNonNullElse(id, "");
        version = Objects.requireNonNullElse(version, "");
        credit = Objects.requireNonNullElse(credit, CreditEntry.nothing());
    }

    /** After a refusal the next attempt is another request. */
    AmendInput withKey(RequestKey key) {
        return new AmendInput(key.value(), id, version, credit);
    }

    AmendCreditNote command(TicketRef ticket, ReadEntry read) {
        return AmendCreditNote.builder()
                .ticket(ticket)
                .creditNote(CreditNoteId.of(id))
                .version(version.isBlank() ? null : DocumentVersion.of(version))
                .lines(read.selections())
                .date(read.date())
                .reason(credit.reason().isBlank() ? null : credit.reason().strip())
                .build();
    }
}
