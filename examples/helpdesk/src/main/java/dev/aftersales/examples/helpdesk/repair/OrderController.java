/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.repair;

import dev.aftersales.Desk;
import dev.aftersales.command.Command;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RequestKey;
import dev.aftersales.examples.helpdesk.account.SignedIn;
import dev.aftersales.examples.helpdesk.web.FieldErrors;
import dev.aftersales.examples.helpdesk.web.Keys;
import dev.aftersales.examples.helpdesk.web.Submissions;
import dev.aftersales.repair.CancelRepair;
import dev.aftersales.repair.InvoiceRepair;
import dev.aftersales.repair.RepairOrder;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.repair.RepairId;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The repair order behind the smart button of its ticket: looking at it, invoicing and cancelling it (REP-3, REP-6, REP-7). */
@Controller
class OrderController {

    private static final String ORDERS = "/tickets/{ticket}/repairs";

    private final OrderPages pages;
    private final OrderPaths paths;
    private final Quotations quotations;
    private final Submissions submissions;
    private final Keys keys;

    OrderController(OrderPages pages, OrderPaths paths, Quotations quotations, Submissions submissions, Keys keys) {
        this.pages = pages;
        this.paths = paths;
        this.quotations = quotations;
        this.submissions = submissions;
        this.keys = keys;
    }

    @GetMapping(ORDERS + "/document")
    String order(
            @PathVariable TicketRef ticket,
            @RequestParam RepairId id,
            @RequestParam(defaultValue = "") String quotation,
            Desk desk,
            SignedIn reader,
            Model model) {
        quotations.find(quotation, id, desk).ifPresent(made -> model.addAttribute("quotation", quotation));
        return show(pages.throughTicket(ticket, id, desk, reader), FieldErrors.none(), model);
    }

    @PostMapping(ORDERS + "/invoice")
    String invoice(
            @PathVariable TicketRef ticket,
            @RequestParam RepairId id,
            @RequestParam RequestKey requestKey,
            Desk desk,
            SignedIn reader,
            Model model,
            RedirectAttributes afterwards) {
        pages.open(ticket, id, desk);
        return submissions
                .submit(desk, new InvoiceRepair(ticket, id), requestKey)
                .view(
                        order -> done(ticket, order, "repair.invoiced", afterwards),
                        refusals -> {
                            model.addAttribute("here", paths.order(ticket, id));
                            return show(pages.throughTicket(ticket, id, desk, reader), FieldErrors.of(refusals), model);
                        },
                        paths.order(ticket, id));
    }

    /** The dialog that asks once more. */
    @GetMapping(ORDERS + "/cancel")
    String askToCancel(@PathVariable TicketRef ticket, @RequestParam RepairId id, Desk desk, Model model) {
        Command<RepairOrder> command = new CancelRepair(ticket, id);
        return ask(ticket, id, desk, desk.preview(command).refusals(), model);
    }

    @PostMapping(ORDERS + "/cancel")
    String cancel(
            @PathVariable TicketRef ticket,
            @RequestParam RepairId id,
            @RequestParam RequestKey requestKey,
            Desk desk,
            Model model,
            RedirectAttributes afterwards) {
        pages.open(ticket, id, desk);
        return submissions
                .submit(desk, new CancelRepair(ticket, id), requestKey)
                .view(
                        order -> done(ticket, order, "repair.cancelled", afterwards),
                        refusals -> ask(ticket, id, desk, refusals, model),
                        paths.order(ticket, id));
    }

    private String done(TicketRef ticket, RepairOrder order, String notice, RedirectAttributes afterwards) {
        afterwards.addFlashAttribute("notice", notice);
        return "redirect:" + paths.order(ticket, order.id());
    }

    private String ask(TicketRef ticket, RepairId id, Desk desk, List<Refusal> whyNot, Model model) {
        model.addAttribute("ticket", ticket);
        model.addAttribute("order", pages.open(ticket, id, desk).link());
        model.addAttribute("back", paths.order(ticket, id));
        model.addAttribute("here", paths.order(ticket, id));
        model.addAttribute("requestKey", keys.request().value());
        model.addAttribute("usable", whyNot.isEmpty());
        model.addAttribute("errors", FieldErrors.of(whyNot));
        return "repair/cancel";
    }

    private static String show(OrderPage page, FieldErrors errors, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("errors", errors);
        return "repair/order";
    }
}
