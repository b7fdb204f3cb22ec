/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.web;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.spi.TicketRef;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where the documents of a ticket are: {@code /tickets/HD-1/tasks} lists them, {@code /tickets/HD-1/tasks/document?id=…} is one. In
 * templates: {@code ${@paths.document(ticket, document)}}.
 */
@Component("paths")
public class DocumentPaths {

    /**
     * The page of a ticket.
     *
     * @param ticket the ticket
     * @return the path
     */
    public String ticket(TicketRef ticket) {
        return UriComponentsBuilder.fromPath("/tickets")
                .pathSegment(ticket.value())
                .build()
                .encode()
                .toUriString();
    }

    /**
     * The list of a ticket's documents of a kind.
     *
     * @param ticket the ticket
     * @param kind the kind
     * @return the path
     */
    public String documents(TicketRef ticket, DocumentKind kind) {
        return ticket(ticket) + '/' + plural(kind);
    }

    /**
     * The page of a document, opened through its ticket.
     *
     * @param ticket the ticket
     * @param document the document
     * @return the path
     */
    public String document(TicketRef ticket, DocumentRef document) {
        return UriComponentsBuilder.fromPath(documents(ticket, document.kind()))
                .path("/document")
                .queryParam("id", "{id}")
                .encode()
                .buildAndExpand(document.id())
                .toUriString();
    }

    /**
     * The kind that a path is about.
     *
     * @param plural such as {@code credit-notes}
     * @return the kind; empty when there is none of that name
     */
    public Optional<DocumentKind> kind(String plural) {
        return Stream.of(DocumentKind.values())
                .filter(kind -> plural(kind).equals(plural))
                .findFirst();
    }

    private static String plural(DocumentKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + 's';
    }
}
