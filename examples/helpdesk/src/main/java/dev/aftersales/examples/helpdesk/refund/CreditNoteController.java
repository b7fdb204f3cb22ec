/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.refund;

import dev.aftersales.Desk;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.command.RequestKey;
import dev.aftersales.examples.helpdesk.web.DocumentPaths;
import dev.aftersales.examples.helpdesk.web.FieldErrors;
import dev.aftersales.examples.helpdesk.web.Keys;
import dev.aftersales.examples.helpdesk.web.Submissions;
import dev.aftersales.examples.helpdesk.web.Words;
import dev.aftersales.spi.TicketRef;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A credit note behind its smart button or in the open work; a draft is confirmed and cancelled here (REF-7, REF-8, REF-12). */
@Controller
class CreditNoteController {

    private static final String PATH = "/tickets/{ticket}/credit-notes/document";

    private final CreditNotePages pages;
    private final Submissions submissions;
    private final DocumentPaths paths;
    private final Keys keys;
    private final Words words;

    CreditNoteController(CreditNotePages pages, Submissions submissions, DocumentPaths paths, Keys keys, Words words) {
        this.pages = pages;
        this.submissions = submissions;
        this.paths = paths;
        this.keys = keys;
        this.words = words;
    }

    @GetMapping(PATH)
    String document(@PathVariable TicketRef ticket, @RequestParam String id, Desk desk, Model model) {
        return show(ticket, new DocumentRef(DocumentKind.CREDIT_NOTE, id), FieldErrors.none(), desk, model);
    }

    @PostMapping(PATH + "/confirm")
    String confirm(
            @PathVariable TicketRef ticket, DraftInput input, Desk desk, Model model, RedirectAttributes afterwards) {
        return submissions
                .submit(desk, input.confirm(ticket), RequestKey.of(input.requestKey()))
                .view(
                        paths.document(ticket, input.document()),
                        "refund.done.confirmed",
                        afterwards,
                        refusals -> show(ticket, input.document(), errors(refusals), desk, model));
    }

    @PostMapping(PATH + "/cancel")
    String cancel(
            @PathVariable TicketRef ticket, DraftInput input, Desk desk, Model model, RedirectAttributes afterwards) {
        return submissions
                .submit(desk, input.cancel(ticket), RequestKey.of(input.requestKey()))
                .view(
                        paths.ticket(ticket),
                        "refund.done.cancelled",
                        afterwards,
                        refusals -> show(ticket, input.document(), errors(refusals), desk, model));
    }

    /** Whoever saw another version is shown this one, and told so; nothing was done. */
    private FieldErrors errors(List<Refusal> refusals) {
        boolean changed = refusals.stream().anyMatch(refusal -> refusal.code() == RefusalCode.DOCUMENT_CHANGED);
        return changed
                ? FieldErrors.none().plus("", words.say("refund.error.draft-changed"))
                : FieldErrors.of(refusals);
    }

    private String show(TicketRef ticket, DocumentRef document, FieldErrors errors, Desk desk, Model model) {
        model.addAttribute("ticket", ticket);
        model.addAttribute("page", pages.draw(ticket, document, desk));
        model.addAttribute("errors", errors);
        model.addAttribute("here", paths.document(ticket, document));
        model.addAttribute("confirmKey", keys.request().value());
        model.addAttribute("cancelKey", keys.request().value());
        return "refund/credit-note";
    }
}
