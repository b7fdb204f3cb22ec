/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.portal;

import dev.aftersales.Desk;
import dev.aftersales.examples.helpdesk.account.SignedIn;
import dev.aftersales.examples.helpdesk.backend.Shop;
import dev.aftersales.examples.helpdesk.ticket.Ticket;
import dev.aftersales.examples.helpdesk.ticket.Tickets;
import dev.aftersales.examples.helpdesk.web.Refused;
import dev.aftersales.portal.PortalView;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.TicketRef;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** The customer's own tickets, and what they may know of each: the library says what that is (FSV-5). */
@Controller
class PortalController {

    private static final int PAGE = 20;

    private final PortalTickets tickets;
    private final Tickets helpdesk;
    private final Shop shop;

    PortalController(PortalTickets tickets, Tickets helpdesk, Shop shop) {
        this.tickets = tickets;
        this.helpdesk = helpdesk;
        this.shop = shop;
    }

    @GetMapping("/portal")
    String list(@RequestParam(defaultValue = "") String before, Desk desk, SignedIn customer, Model model) {
        CustomerId self =
                CustomerId.of(Objects.requireNonNull(customer.account().customer()));
        List<PortalTicket> found = before.isEmpty()
                ? tickets.newest(self, PAGE + 1)
                : tickets.before(TicketRef.of(before), self, PAGE + 1);
        List<PortalTicket> page = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute(
                "rows",
                page.stream().flatMap(ticket -> row(ticket, desk).stream()).toList());
        model.addAttribute(
                "next",
                found.size() > PAGE
                        ? "/portal?before=" + page.get(PAGE - 1).ref().value()
                        : null);
        model.addAttribute("later", !before.isEmpty());
        return "portal/list";
    }

    /** None where the library knows better whose ticket it is. */
    private static List<PortalRow> row(PortalTicket ticket, Desk desk) {
        PortalView view = desk.portal(ticket.ref());
        return view.refusals().isEmpty() ? List.of(new PortalRow(ticket, work(view), path(ticket.ref()))) : List.of();
    }

    private static List<PortalWork> work(PortalView view) {
        return view.progress().stream().map(PortalWork::of).toList();
    }

    private static String path(TicketRef ticket) {
        return UriComponentsBuilder.fromPath("/portal/tickets")
                .pathSegment(ticket.value())
                .build()
                .encode()
                .toUriString();
    }

    @GetMapping("/portal/tickets/{ref}")
    String ticket(@PathVariable TicketRef ref, Desk desk, Model model) {
        PortalView view = desk.portal(ref);
        Refused.ifAny(view.refusals());
        Ticket ticket = helpdesk.find(ref).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ProductId product = ticket.subject().product();
        model.addAttribute("ticket", ticket);
        model.addAttribute("product", product == null ? "" : shop.nameOf(product));
        model.addAttribute("work", work(view));
        return "portal/ticket";
    }
}
