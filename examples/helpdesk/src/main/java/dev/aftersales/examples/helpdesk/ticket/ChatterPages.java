/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.ticket;

import dev.aftersales.Desk;
import dev.aftersales.examples.helpdesk.account.Account;
import dev.aftersales.examples.helpdesk.web.DocumentPaths;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.ticket.ChatterLine;
import java.util.List;
import org.springframework.stereotype.Component;

/** A ticket's chatter page by page, with links to the documents (TKT-4). */
@Component
class ChatterPages {

    private static final int LENGTH = 30;

    private final DocumentPaths paths;

    ChatterPages(DocumentPaths paths) {
        this.paths = paths;
    }

    ChatterPage page(TicketRef ref, long after, Desk desk) {
        List<ChatterLine> lines = desk.chatter(ref, after, LENGTH + 1);
        List<ChatterNote> notes =
                lines.stream().limit(LENGTH).map(line -> note(ref, line)).toList();
        return new ChatterPage(
                notes, lines.size() > LENGTH ? lines.get(LENGTH - 1).sequence() : 0, after > 0);
    }

    private ChatterNote note(TicketRef ref, ChatterLine line) {
        return new ChatterNote(
                line.text(),
                line.userName(),
                Account.initials(line.userName()),
                line.at(),
                line.document() == null ? "" : paths.document(ref, line.document()),
                line.number() == null ? "" : line.number());
    }
}
