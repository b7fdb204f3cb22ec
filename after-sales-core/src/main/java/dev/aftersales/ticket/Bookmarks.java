/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.ticket;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.command.constraint.Constraints;
import dev.aftersales.spi.Cursor;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.store.DocumentPosition;
import dev.aftersales.store.TicketPosition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Turns places in lists into cursors and back. */
final class Bookmarks {

    private static final String TICKETS = "tickets";
    private static final String DOCUMENTS = "documents";
    private static final String BETWEEN = "/";

    private final Constraints constraints;

    Bookmarks(Constraints constraints) {
        this.constraints = constraints;
    }

    static Cursor cursor(TicketPosition place) {
        return new Bookmark(TICKETS, place.createdAt(), place.ref().value()).cursor();
    }

    static Cursor cursor(DocumentPosition place) {
        String name = place.ref().kind() + BETWEEN + place.ref().id();
        return new Bookmark(DOCUMENTS, place.createdAt(), name).cursor();
    }

    Optional<TicketPosition> ticket(Cursor cursor) {
        return read(cursor, TICKETS).map(bookmark -> new TicketPosition(bookmark.at(), TicketRef.of(bookmark.name())));
    }

    Optional<DocumentPosition> document(Cursor cursor) {
        return read(cursor, DOCUMENTS)
                .flatMap(bookmark -> document(bookmark.name()).map(ref -> new DocumentPosition(bookmark.at(), ref)));
    }

    private Optional<Bookmark> read(Cursor cursor, String list) {
        return Bookmark.read(cursor)
                .filter(bookmark -> bookmark.list().equals(list))
                .filter(bookmark -> constraints.violations(bookmark).isEmpty());
    }

    private static Optional<DocumentRef> document(String name) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> name.startsWith(kind + BETWEEN))
                .map(kind -> new DocumentRef(kind, name.substring((kind + BETWEEN).length())))
                .findFirst();
    }

    /** Everything wrong with the fields of a filter, and with its cursor where that means nothing. */
    List<Refusal> refusals(Object filter, boolean cursorReads) {
        List<Refusal> refusals = new ArrayList<>(constraints.violations(filter));
        if (!cursorReads
                && refusals.stream().noneMatch(refusal -> refusal.field().equals("cursor"))) {
            refusals.add(Refusal.at("cursor", RefusalCode.INVALID));
        }
        return refusals;
    }
}
