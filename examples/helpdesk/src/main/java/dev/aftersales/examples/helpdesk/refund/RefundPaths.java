/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.refund;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.examples.helpdesk.web.DocumentPaths;
import dev.aftersales.spi.TicketRef;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Where the pages of credit notes are: {@code ${@refundPaths.confirm(ticket)}} in templates. Thread-safe. */
@Component("refundPaths")
class RefundPaths {

    private final DocumentPaths paths;

    RefundPaths(DocumentPaths paths) {
        this.paths = paths;
    }

    /** The page of a credit note. */
    public String document(TicketRef ticket, String creditNote) {
        return paths.document(ticket, new DocumentRef(DocumentKind.CREDIT_NOTE, creditNote));
    }

    /** Where drafts are confirmed. */
    public String confirm(TicketRef ticket) {
        return all(ticket) + "/document/confirm";
    }

    /** Where drafts are cancelled. */
    public String cancel(TicketRef ticket) {
        return all(ticket) + "/document/cancel";
    }

    /** Where drafts are amended. */
    public String amend(TicketRef ticket) {
        return all(ticket) + "/amend";
    }

    /** The dialog that amends a draft. */
    public String amendOf(TicketRef ticket, String creditNote) {
        return with(amend(ticket), creditNote);
    }

    /** The page of the invoice that a credit note credits. */
    public String invoice(TicketRef ticket, String creditNote) {
        return with(all(ticket) + "/invoice", creditNote);
    }

    private String all(TicketRef ticket) {
        return paths.documents(ticket, DocumentKind.CREDIT_NOTE);
    }

    private static String with(String path, String creditNote) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("id", "{id}")
                .encode()
                .buildAndExpand(creditNote)
                .toUriString();
    }
}
