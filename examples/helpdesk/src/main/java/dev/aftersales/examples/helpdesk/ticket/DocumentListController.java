/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.ticket;

import dev.aftersales.Desk;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.examples.helpdesk.web.DocumentPaths;
import dev.aftersales.examples.helpdesk.web.Refused;
import dev.aftersales.spi.Cursor;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.ticket.DocumentFilter;
import dev.aftersales.ticket.DocumentPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The documents behind a smart button; a single one is shown at once (TKT-3). */
@Controller
class DocumentListController {

    private final DocumentPaths paths;

    DocumentListController(DocumentPaths paths) {
        this.paths = paths;
    }

    @GetMapping("/tickets/{ref}/{kind:credit-notes|draft-invoices|coupons|returns|repairs|tasks}")
    String list(
            @PathVariable TicketRef ref,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String cursor,
            Desk desk,
            Model model) {
        DocumentKind wanted = paths.kind(kind).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        DocumentFilter first = DocumentFilter.builder().kind(wanted).build();
        DocumentPage page = desk.documents(ref, cursor.isEmpty() ? first : first.from(Cursor.of(cursor)));
        Refused.ifAny(page.refusals());
        if (cursor.isEmpty() && page.documents().size() == 1) {
            return "redirect:" + paths.document(ref, page.documents().get(0).document());
        }
        model.addAttribute("ticket", ref);
        model.addAttribute("kind", wanted);
        model.addAttribute("documents", page.documents());
        model.addAttribute("next", page.next().map(Cursor::value).orElse(null));
        return "ticket/documents";
    }
}
