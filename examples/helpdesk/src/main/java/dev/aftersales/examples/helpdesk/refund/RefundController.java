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
import dev.aftersales.examples.helpdesk.web.Refused;
import dev.aftersales.examples.helpdesk.web.Submissions;
import dev.aftersales.examples.helpdesk.web.Words;
import dev.aftersales.refund.Refund;
import dev.aftersales.refund.RefundForm;
import dev.aftersales.refund.RefundableInvoice;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.accounting.InvoiceId;
import java.util.List;
import java.util.Optional;
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

/** The dialog that credits an invoice (REF-1 to REF-6). */
@Controller
class RefundController {

    static final String PREVIEW = "credit-preview";

    private final Submissions submissions;
    private final RefundSheets sheets;
    private final DocumentPaths paths;
    private final Words words;

    RefundController(Submissions submissions, RefundSheets sheets, DocumentPaths paths, Words words) {
        this.submissions = submissions;
        this.sheets = sheets;
        this.paths = paths;
        this.words = words;
    }

    @InitBinder
    void longInvoices(WebDataBinder binder) {
        binder.setAutoGrowCollectionLimit(CreditEntry.MAX_LINES);
    }

    @GetMapping("/tickets/{ticket}/refund")
    String form(
            @PathVariable TicketRef ticket,
            Narrowing narrow,
            @RequestParam(defaultValue = "") String invoice,
            Desk desk,
            Model model) {
        RefundForm form = form(ticket, narrow, desk);
        return show(ticket, form, sheets.propose(form, narrow, invoice), FieldErrors.none(), desk, model);
    }

    /** What would be credited; without JavaScript, the whole form with what is wrong. */
    @PostMapping("/tickets/{ticket}/refund/preview")
    String preview(
            @PathVariable TicketRef ticket,
            RefundInput input,
            @RequestHeader(name = "HX-Target", defaultValue = "") String target,
            Desk desk,
            Model model) {
        RefundForm form = form(ticket, input.narrow(), desk);
        FieldErrors errors = form.invoice(InvoiceId.of(input.invoice()))
                .map(invoice -> trial(ticket, invoice, input, desk).errors())
                .orElseGet(this::noInvoice);
        model.addAttribute("live", target.equals(PREVIEW));
        model.addAttribute("here", paths.ticket(ticket) + "/refund");
        return show(ticket, form, sheets.again(form, input), errors, desk, model);
    }

    @PostMapping("/tickets/{ticket}/refund")
    String reverse(
            @PathVariable TicketRef ticket, RefundInput input, Desk desk, Model model, RedirectAttributes afterwards) {
        RefundForm form = form(ticket, input.narrow(), desk);
        Optional<RefundableInvoice> invoice = form.invoice(InvoiceId.of(input.invoice()));
        if (invoice.isEmpty()) {
            return show(ticket, form, sheets.again(form, input), noInvoice(), desk, model);
        }
        ReadEntry read = read(invoice.get(), input);
        if (read.errors().any()) {
            return show(ticket, form, sheets.again(form, input), read.errors(), desk, model);
        }
        return submissions
                .submit(desk, input.command(ticket, read), RequestKey.of(input.requestKey()))
                .view(
                        refund -> done(ticket, refund, afterwards),
                        refusals -> again(ticket, input, errors(read, refusals), desk, model),
                        paths.ticket(ticket));
    }

    private String done(TicketRef ticket, Refund refund, RedirectAttributes afterwards) {
        boolean draft = refund.creditNote().state() == CreditNoteState.DRAFT;
        String notice = refund.newDraft().isPresent() ? "refund.done.new-draft" : "refund.done.posted";
        afterwards.addFlashAttribute("notice", draft ? "refund.done.draft" : notice);
        String id = refund.creditNote().id().value();
        return "redirect:" + paths.document(ticket, new DocumentRef(DocumentKind.CREDIT_NOTE, id));
    }

    private String again(TicketRef ticket, RefundInput input, FieldErrors errors, Desk desk, Model model) {
        RefundForm form = form(ticket, input.narrow(), desk);
        return show(ticket, form, sheets.again(form, input), errors, desk, model);
    }

    /** An invoice that changed meanwhile is shown as it is now, and the form says so. */
    private FieldErrors errors(ReadEntry read, List<Refusal> refusals) {
        boolean changed = refusals.stream().anyMatch(refusal -> refusal.code() == RefusalCode.DOCUMENT_CHANGED);
        FieldErrors errors = read.errors(refusals.stream()
                .filter(refusal -> refusal.code() != RefusalCode.DOCUMENT_CHANGED)
                .toList());
        return changed ? errors.plus("", words.say("refund.error.invoice-changed")) : errors;
    }

    /** A place that the back end does not know, of a link that was cut or made up, is the first page. */
    private static RefundForm form(TicketRef ticket, Narrowing narrow, Desk desk) {
        RefundForm page = desk.refundForm(ticket, narrow.scope());
        boolean madeUp = !narrow.getPlace().isBlank() && isNothing(page);
        RefundForm form = madeUp ? desk.refundForm(ticket, narrow.first().scope()) : page;
        Refused.ifAny(isNothing(form) ? form.refusals() : List.of());
        return form;
    }

    private static boolean isNothing(RefundForm form) {
        return form.invoices().isEmpty()
                && form.refusals().stream().anyMatch(refusal -> refusal.code() != RefusalCode.NO_INVOICE);
    }

    private String show(
            TicketRef ticket, RefundForm form, RefundInput input, FieldErrors errors, Desk desk, Model model) {
        CreditPreview preview = form.invoice(InvoiceId.of(input.invoice()))
                .filter(RefundableInvoice::offered)
                .map(invoice -> trial(ticket, invoice, input, desk).preview())
                .orElse(null);
        model.addAttribute("ticket", ticket);
        model.addAttribute("sheet", sheets.draw(ticket, form, input, preview));
        model.addAttribute("errors", errors);
        return "refund/new";
    }

    private Trial trial(TicketRef ticket, RefundableInvoice invoice, RefundInput input, Desk desk) {
        ReadEntry read = read(invoice, input);
        return Trial.of(desk, input.command(ticket, read), read, invoice.remaining());
    }

    private ReadEntry read(RefundableInvoice invoice, RefundInput input) {
        return EntryReader.read(input.credit(), invoice.invoice().currency(), invoice.lines(), words);
    }

    private FieldErrors noInvoice() {
        return FieldErrors.none().plus("invoice", words.say("refund.error.invoice"));
    }
}
