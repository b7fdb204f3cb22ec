/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.repair;

import dev.aftersales.Desk;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RequestKey;
import dev.aftersales.examples.helpdesk.web.DocumentPaths;
import dev.aftersales.examples.helpdesk.web.FieldErrors;
import dev.aftersales.examples.helpdesk.web.Keys;
import dev.aftersales.examples.helpdesk.web.Submissions;
import dev.aftersales.examples.helpdesk.web.Words;
import dev.aftersales.repair.RepairForm;
import dev.aftersales.repair.RepairOrder;
import dev.aftersales.spi.TicketRef;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The dialog that creates a repair order (REP-1 to REP-4). */
@Controller
class RepairController {

    private static final String DIALOG = "/tickets/{ticket}/repair";

    private final Submissions submissions;
    private final Keys keys;
    private final Words words;
    private final DocumentPaths paths;

    RepairController(Submissions submissions, Keys keys, Words words, DocumentPaths paths) {
        this.submissions = submissions;
        this.keys = keys;
        this.words = words;
        this.paths = paths;
    }

    @GetMapping(DIALOG)
    String form(@PathVariable TicketRef ticket, Desk desk, Model model) {
        RepairForm form = desk.repairForm(ticket);
        return show(form, RepairInput.of(form, keys.request()), FieldErrors.of(form.refusals()), model);
    }

    @PostMapping(DIALOG)
    String create(
            @PathVariable TicketRef ticket,
            @RequestParam Map<String, String> sent,
            Desk desk,
            Model model,
            RedirectAttributes afterwards) {
        RepairEntry entry = RepairEntry.of(desk.repairForm(ticket), new SentForm(sent).input());
        if (!entry.slips().isEmpty()) {
            return again(entry, desk.preview(entry.command()).refusals(), model);
        }
        return submissions
                .submit(desk, entry.command(), RequestKey.of(entry.input().requestKey()))
                .view(
                        order -> done(ticket, order, afterwards),
                        refusals -> again(entry, refusals, model),
                        paths.documents(ticket, DocumentKind.REPAIR));
    }

    private String done(TicketRef ticket, RepairOrder order, RedirectAttributes afterwards) {
        afterwards.addFlashAttribute("notice", "repair.created");
        return "redirect:"
                + paths.document(
                        ticket, new DocumentRef(DocumentKind.REPAIR, order.id().value()));
    }

    private String again(RepairEntry entry, List<Refusal> refusals, Model model) {
        FieldErrors errors = FieldErrors.of(refusals, entry.fields());
        for (Map.Entry<String, String> slip : entry.slips().entrySet()) {
            errors = errors.plus(slip.getKey(), words.say(slip.getValue()));
        }
        return show(entry.form(), entry.input().withKey(keys.request()), errors, model);
    }

    /** Without JavaScript a row is added by the server; nothing is done yet, so the key of the form stays. */
    @PostMapping(path = DIALOG, params = "add")
    String addRow(
            @PathVariable TicketRef ticket,
            @RequestParam String add,
            @RequestParam Map<String, String> sent,
            Desk desk,
            Model model) {
        model.addAttribute("added", add);
        return show(desk.repairForm(ticket), new SentForm(sent).input().plus(add), FieldErrors.none(), model);
    }

    @PostMapping(
            path = DIALOG,
            params = {"remove", "!add"})
    String removeRow(
            @PathVariable TicketRef ticket,
            @RequestParam String remove,
            @RequestParam Map<String, String> sent,
            Desk desk,
            Model model) {
        return show(desk.repairForm(ticket), new SentForm(sent).input().minus(remove), FieldErrors.none(), model);
    }

    private static String show(RepairForm form, RepairInput input, FieldErrors errors, Model model) {
        model.addAttribute("ticket", form.ticket());
        model.addAttribute("form", form);
        model.addAttribute("input", input.open());
        model.addAttribute("errors", errors);
        model.addAttribute("choices", RepairChoices.of(form));
        return "repair/new";
    }
}
