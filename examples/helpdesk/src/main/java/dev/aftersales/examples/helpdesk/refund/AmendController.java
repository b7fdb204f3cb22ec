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
import dev.aftersales.examples.helpdesk.web.Refused;
import dev.aftersales.examples.helpdesk.web.Submissions;
import dev.aftersales.examples.helpdesk.web.Words;
import dev.aftersales.refund.CreditDraft;
import dev.aftersales.refund.CreditDraftForm;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.accounting.CreditNoteId;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The dialog that amends a draft credit note (REF-3, REF-7). */
@Controller
class AmendController {

    private static final String PATH = "/tickets/{ticket}/credit-notes/amend";

    private final AmendSheets sheets;
    private final Submissions submissions;
    private final DocumentPaths paths;
    private final Keys keys;
    private final Words words;

    AmendController(AmendSheets sheets, Submissions submissions, DocumentPaths paths, Keys keys, Words words) {
        this.sheets = sheets;
        this.submissions = submissions;
        this.paths = paths;
        this.keys = keys;
        this.words = words;
    }

    @InitBinder
    void longInvoices(WebDataBinder binder) {
        binder.setAutoGrowCollectionLimit(CreditEntry.MAX_LINES);
    }

    @GetMapping(PATH)
    String form(@PathVariable TicketRef ticket, @RequestParam String id, Desk desk, Model model) {
        CreditDraft draft = draft(ticket, id, desk);
        return show(draft, sheets.propose(draft), FieldErrors.of(draft.whyNotAmend()), desk, model);
    }

    /** What the credit note would come to; without JavaScript, the whole form with what is wrong. */
    @PostMapping(PATH + "/preview")
    String preview(
            @PathVariable TicketRef ticket,
            AmendInput input,
            @RequestHeader(name = "HX-Target", defaultValue = "") String target,
            Desk desk,
            Model model) {
        CreditDraft draft = draft(ticket, input.id(), desk);
        model.addAttribute("live", target.equals(RefundController.PREVIEW));
        return show(
                draft, input.withKey(keys.request()), trial(draft, input, desk).errors(), desk, model);
    }

    @PostMapping(PATH)
    String amend(
            @PathVariable TicketRef ticket, AmendInput input, Desk desk, Model model, RedirectAttributes afterwards) {
        String document = paths.document(ticket, document(CreditNoteId.of(input.id())));
        CreditDraft draft = draft(ticket, input.id(), desk);
        ReadEntry read = read(draft, input);
        if (read.errors().any()) {
            return show(draft, input.withKey(keys.request()), read.errors(), desk, model);
        }
        return submissions
                .submit(desk, input.command(ticket, read), RequestKey.of(input.requestKey()))
                .view(
                        document,
                        "refund.done.amended",
                        afterwards,
                        refusals -> again(draft(ticket, input.id(), desk), input, read, refusals, desk, model));
    }

    /** A draft that changed meanwhile is shown as it is now: what was entered was meant for another. */
    private String again(
            CreditDraft draft, AmendInput input, ReadEntry read, List<Refusal> refusals, Desk desk, Model model) {
        if (refusals.stream().anyMatch(refusal -> refusal.code() == RefusalCode.DOCUMENT_CHANGED)) {
            FieldErrors changed = FieldErrors.none().plus("", words.say("refund.error.amend-changed"));
            return show(draft, sheets.propose(draft), changed, desk, model);
        }
        return show(draft, input.withKey(keys.request()), read.errors(refusals), desk, model);
    }

    private static DocumentRef document(CreditNoteId id) {
        return new DocumentRef(DocumentKind.CREDIT_NOTE, id.value());
    }

    private static CreditDraft draft(TicketRef ticket, String id, Desk desk) {
        CreditDraftForm form = desk.creditDraftForm(ticket, CreditNoteId.of(id));
        Refused.ifAny(form.refusals());
        return form.draft().orElseThrow();
    }

    private String show(CreditDraft draft, AmendInput input, FieldErrors errors, Desk desk, Model model) {
        model.addAttribute("ticket", draft.ticket());
        model.addAttribute("draft", draft);
        model.addAttribute("input", input);
        model.addAttribute("entry", sheets.entry(draft, input.credit()));
        model.addAttribute("preview", trial(draft, input, desk).preview());
        model.addAttribute("errors", errors);
        model.addAttribute(
                "here",
                paths.document(draft.ticket(), document(draft.creditNote().id())));
        return "refund/amend";
    }

    private Trial trial(CreditDraft draft, AmendInput input, Desk desk) {
        ReadEntry read = read(draft, input);
        return Trial.of(desk, input.command(draft.ticket(), read), read, draft.remaining());
    }

    private ReadEntry read(CreditDraft draft, AmendInput input) {
        return EntryReader.read(input.credit(), draft.creditNote().currency(), draft.lines(), words);
    }
}
