/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.returns;

import dev.aftersales.Desk;
import dev.aftersales.command.RequestKey;
import dev.aftersales.examples.helpdesk.web.DocumentPaths;
import dev.aftersales.examples.helpdesk.web.FieldErrors;
import dev.aftersales.examples.helpdesk.web.Keys;
import dev.aftersales.examples.helpdesk.web.Submissions;
import dev.aftersales.examples.helpdesk.web.Words;
import dev.aftersales.returns.DeliveryChoice;
import dev.aftersales.returns.ReturnForm;
import dev.aftersales.returns.ReturnProducts;
import dev.aftersales.spi.Cursor;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.inventory.DeliveryId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The dialog that returns goods of a delivery (RET-1 to RET-4, RET-7). */
@Controller
class ReturnController {

    static final String PATH = "/tickets/{ticket}/return";

    private final Submissions submissions;
    private final Keys keys;
    private final Words words;
    private final DocumentPaths paths;
    private final ReturnSheet sheet;

    ReturnController(Submissions submissions, Keys keys, Words words, DocumentPaths paths, ReturnSheet sheet) {
        this.submissions = submissions;
        this.keys = keys;
        this.words = words;
        this.paths = paths;
        this.sheet = sheet;
    }

    @GetMapping(PATH)
    String form(
            @PathVariable TicketRef ticket,
            @RequestParam(defaultValue = "") String delivery,
            @RequestParam(defaultValue = "") String page,
            Desk desk,
            Model model) {
        ReturnForm form = form(ticket, page, desk);
        DeliveryChoice chosen = chosen(form, delivery);
        ReturnInput input = ReturnInput.of(chosen, page, keys.request(), new Amounts(desk.locale()));
        return show(form, chosen, input, FieldErrors.of(form.refusals()), model);
    }

    @PostMapping(PATH)
    String send(
            @PathVariable TicketRef ticket, ReturnInput input, Desk desk, Model model, RedirectAttributes afterwards) {
        ReturnForm form = form(ticket, input.page(), desk);
        Optional<DeliveryChoice> delivery = form.delivery(DeliveryId.of(input.delivery()));
        if (delivery.isEmpty()) {
            FieldErrors gone = FieldErrors.of(form.refusals()).plus("delivery", words.say("return.error.delivery"));
            return show(form, null, input.withKey(keys.request()), gone, model);
        }
        Selected selected = Selecting.read(input, delivery.get(), new Amounts(desk.locale()), words);
        FieldErrors errors = selected.lines().isEmpty() && !selected.errors().any()
                ? selected.errors().plus("", words.say("return.error.nothing"))
                : selected.errors();
        if (errors.any()) {
            return show(form, delivery.get(), input.withKey(keys.request()), errors, model);
        }
        return submissions
                .submit(desk, command(ticket, delivery.get(), input, selected), RequestKey.of(input.requestKey()))
                .view(
                        paths.ticket(ticket),
                        "return.created",
                        afterwards,
                        refusals -> again(ticket, input, ReturnErrors.of(refusals, selected), desk, model));
    }

    private static ReturnProducts command(
            TicketRef ticket, DeliveryChoice delivery, ReturnInput input, Selected selected) {
        return ReturnProducts.builder()
                .ticket(ticket)
                .delivery(delivery.id())
                .lines(selected.lines())
                .reasonCode(input.reason().isBlank() ? null : input.reason())
                .build();
    }

    /** With what can come back by now. */
    private String again(TicketRef ticket, ReturnInput input, FieldErrors errors, Desk desk, Model model) {
        ReturnForm form = form(ticket, input.page(), desk);
        DeliveryChoice delivery = form.delivery(DeliveryId.of(input.delivery())).orElse(null);
        return show(form, delivery, input.withKey(keys.request()), errors, model);
    }

    /** A place that the back end does not know, of a link that was cut or made up, is the first page. */
    private static ReturnForm form(TicketRef ticket, String page, Desk desk) {
        if (page.isEmpty()) {
            return desk.returnForm(ticket);
        }
        ReturnForm later = desk.returnForm(ticket, Cursor.of(page));
        return later.deliveries().isEmpty() ? desk.returnForm(ticket) : later;
    }

    /** The one that was asked for, else the first that something can come back of: those of the ticket come first. */
    private static @Nullable DeliveryChoice chosen(ReturnForm form, String delivery) {
        return form.delivery(DeliveryId.of(delivery))
                .or(() -> form.deliveries().stream()
                        .filter(choice -> choice.refusals().isEmpty())
                        .findFirst())
                .or(() -> form.deliveries().stream().findFirst())
                .orElse(null);
    }

    private String show(
            ReturnForm form, @Nullable DeliveryChoice delivery, ReturnInput input, FieldErrors errors, Model model) {
        model.addAttribute("ticket", form.ticket());
        model.addAttribute("form", form);
        model.addAttribute("delivery", delivery);
        model.addAttribute("rows", delivery == null ? null : sheet.rows(input, delivery));
        model.addAttribute("reasons", ReturnReason.values());
        model.addAttribute("input", input);
        model.addAttribute("errors", errors);
        return "returns/new";
    }
}
