/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.ticket;

import dev.aftersales.Desk;
import dev.aftersales.examples.helpdesk.account.SignedIn;
import dev.aftersales.examples.helpdesk.backend.Shop;
import dev.aftersales.examples.helpdesk.team.Team;
import dev.aftersales.examples.helpdesk.team.Teams;
import dev.aftersales.examples.helpdesk.web.DocumentPaths;
import dev.aftersales.examples.helpdesk.web.FieldErrors;
import dev.aftersales.examples.helpdesk.web.Refused;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.ticket.TicketView;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The page of a ticket (TKT-1 to TKT-4). */
@Controller
class TicketController {

    private final Tickets tickets;
    private final Teams teams;
    private final Shop shop;
    private final ChatterPages chatter;
    private final DocumentPaths paths;

    TicketController(Tickets tickets, Teams teams, Shop shop, ChatterPages chatter, DocumentPaths paths) {
        this.tickets = tickets;
        this.teams = teams;
        this.shop = shop;
        this.chatter = chatter;
        this.paths = paths;
    }

    @GetMapping("/tickets/{ref}")
    String page(
            @PathVariable TicketRef ref,
            @RequestParam(defaultValue = "0") long after,
            Desk desk,
            SignedIn signedIn,
            Model model) {
        TicketView view = desk.view(ref);
        Refused.ifAny(view.refusals());
        Ticket ticket = tickets.find(ref).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("page", page(ticket, view));
        model.addAttribute("chatter", chatter.page(ref, after, desk));
        model.addAttribute("followers", tickets.followers(ref));
        model.addAttribute("mayEdit", !signedIn.is("REPAIR_TECHNICIAN"));
        if (!model.containsAttribute("errors")) {
            model.addAttribute("errors", FieldErrors.none());
        }
        return "ticket/page";
    }

    private TicketPageView page(Ticket ticket, TicketView view) {
        Ticket.Subject subject = ticket.subject();
        return new TicketPageView(
                ticket,
                view,
                ActionButton.of(view, paths),
                teams.find(subject.team()).map(Team::name).orElse(subject.team().value()),
                shop.nameOf(subject.customer()),
                subject.product() == null ? "" : shop.nameOf(subject.product()),
                subject.saleOrder() == null ? "" : shop.numberOf(subject.customer(), subject.saleOrder()));
    }

    @PostMapping("/tickets/{ref}/stage")
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    String move(@PathVariable TicketRef ref, @RequestParam Stage stage) {
        if (stage == Stage.UNKNOWN) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        tickets.move(ref, stage);
        return "redirect:" + paths.ticket(ref);
    }
}
