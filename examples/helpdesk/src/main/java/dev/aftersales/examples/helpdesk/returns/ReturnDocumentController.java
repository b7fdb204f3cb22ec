/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.returns;

import dev.aftersales.Desk;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RequestKey;
import dev.aftersales.examples.helpdesk.web.DocumentPaths;
import dev.aftersales.examples.helpdesk.web.FieldErrors;
import dev.aftersales.examples.helpdesk.web.Keys;
import dev.aftersales.examples.helpdesk.web.Refused;
import dev.aftersales.examples.helpdesk.web.Submissions;
import dev.aftersales.returns.CancelReturn;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnId;
import dev.aftersales.spi.inventory.ReturnState;
import dev.aftersales.ticket.OpenedDocument;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A return behind the smart button of its ticket (RET-5), and cancelling what is not received of it (RET-6). */
@Controller
class ReturnDocumentController {

    private static final String CANCEL = "/tickets/{ticket}/returns/cancel";

    private static final List<ReturnState> STEPS =
            List.of(ReturnState.EXPECTED, ReturnState.PARTIAL, ReturnState.RECEIVED);

    private final Submissions submissions;
    private final Keys keys;
    private final DocumentPaths paths;
    private final Shipments shipments;

    ReturnDocumentController(Submissions submissions, Keys keys, DocumentPaths paths, Shipments shipments) {
        this.submissions = submissions;
        this.keys = keys;
        this.paths = paths;
        this.shipments = shipments;
    }

    @GetMapping("/tickets/{ticket}/returns/document")
    String document(@PathVariable TicketRef ticket, @RequestParam String id, Desk desk, Model model) {
        List<Refusal> whyNotCancelled =
                desk.preview(new CancelReturn(ticket, ReturnId.of(id))).refusals();
        model.addAttribute("cancellable", whyNotCancelled.isEmpty());
        return show(ticket, id, desk, model, "returns/document");
    }

    @GetMapping(CANCEL)
    String askToCancel(@PathVariable TicketRef ticket, @RequestParam String id, Desk desk, Model model) {
        CancelReturn command = new CancelReturn(ticket, ReturnId.of(id));
        return ask(command, desk.preview(command).refusals(), desk, model);
    }

    @PostMapping(CANCEL)
    String cancel(
            @PathVariable TicketRef ticket,
            @RequestParam String id,
            @RequestParam String requestKey,
            Desk desk,
            Model model,
            RedirectAttributes afterwards) {
        CancelReturn command = new CancelReturn(ticket, ReturnId.of(id));
        return submissions
                .submit(desk, command, RequestKey.of(requestKey))
                .view(
                        document(ticket, id),
                        "return.cancelled",
                        afterwards,
                        refusals -> ask(command, refusals, desk, model));
    }

    private String ask(CancelReturn command, Collection<Refusal> refusals, Desk desk, Model model) {
        model.addAttribute("requestKey", keys.request().value());
        model.addAttribute("errors", FieldErrors.of(refusals));
        return show(command.ticket(), command.returnId().value(), desk, model, "returns/cancel");
    }

    private String show(TicketRef ticket, String id, Desk desk, Model model, String view) {
        OpenedDocument opened = desk.open(ticket, new DocumentRef(DocumentKind.RETURN, id));
        Refused.ifAny(opened.refusals());
        Return transfer = opened.as(Return.class);
        Optional<Delivery> delivery = shipments.of(transfer);
        model.addAttribute("ticket", ticket);
        model.addAttribute("link", opened.link());
        model.addAttribute("path", document(ticket, id));
        model.addAttribute("goods", transfer);
        model.addAttribute(
                "delivery",
                delivery.map(Delivery::number).orElse(transfer.delivery().value()));
        model.addAttribute("steps", STEPS);
        model.addAttribute("rows", shipments.rows(transfer, delivery));
        model.addAttribute(
                "partly",
                transfer.lines().stream().anyMatch(line -> line.received().signum() > 0));
        return view;
    }

    private String document(TicketRef ticket, String id) {
        return paths.document(ticket, new DocumentRef(DocumentKind.RETURN, id));
    }
}
