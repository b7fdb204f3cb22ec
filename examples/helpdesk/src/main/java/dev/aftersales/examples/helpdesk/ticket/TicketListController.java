/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.ticket;

import dev.aftersales.Desk;
import dev.aftersales.examples.helpdesk.backend.Shop;
import dev.aftersales.examples.helpdesk.team.Team;
import dev.aftersales.examples.helpdesk.team.Teams;
import dev.aftersales.examples.helpdesk.web.DocumentPaths;
import dev.aftersales.examples.helpdesk.web.Refused;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.directory.Customer;
import dev.aftersales.ticket.TicketLine;
import dev.aftersales.ticket.TicketPage;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of tickets: a page at a time however many there are. */
@Controller
class TicketListController {

    private final Tickets tickets;
    private final Teams teams;
    private final Shop shop;
    private final DocumentPaths paths;

    TicketListController(Tickets tickets, Teams teams, Shop shop, DocumentPaths paths) {
        this.tickets = tickets;
        this.teams = teams;
        this.shop = shop;
        this.paths = paths;
    }

    @GetMapping("/tickets")
    String list(ListQuery query, Desk desk, Model model) {
        TicketPage page = desk.tickets(query.filter());
        if (cursorIsBad(page)) {
            return "redirect:" + query.first();
        }
        Refused.ifAny(page.refusals());
        List<Team> all = teams.all();
        List<Customer> customers = shop.customers();
        Names names = Names.of(all, customers);
        model.addAttribute("query", query);
        model.addAttribute("teams", all);
        model.addAttribute("customers", customers);
        model.addAttribute("services", AfterSalesService.values());
        model.addAttribute(
                "rows", page.tickets().stream().map(line -> row(line, names)).toList());
        model.addAttribute("next", page.next().map(query::next).orElse(null));
        model.addAttribute("previous", query.previous());
        return "ticket/list";
    }

    /** A link that was cut or made up: the list begins anew. */
    private static boolean cursorIsBad(TicketPage page) {
        return page.refusals().stream().anyMatch(refusal -> refusal.field().equals("cursor"));
    }

    private ListRow row(TicketLine line, Names names) {
        return new ListRow(line, names.of(line.team()), names.of(line.customer()), paths.ticket(line.ticket()));
    }

    /** What teams and customers are called: read once, however many rows there are. */
    private record Names(Map<TeamId, String> teams, Map<CustomerId, String> customers) {

        static Names of(List<Team> teams, List<Customer> customers) {
            return new Names(
                    teams.stream().collect(Collectors.toMap(Team::id, Team::name)),
                    customers.stream().collect(Collectors.toMap(Customer::id, Customer::name)));
        }

        String of(TeamId team) {
            return teams.getOrDefault(team, team.value());
        }

        String of(CustomerId customer) {
            return customers.getOrDefault(customer, customer.value());
        }
    }

    /** Goes to a ticket by its reference, written in any case. */
    @GetMapping("/tickets/find")
    String find(@RequestParam String ref, Model model) {
        TicketRef wanted = ListQuery.reference(ref);
        if (tickets.find(wanted).isPresent()) {
            return "redirect:" + paths.ticket(wanted);
        }
        model.addAttribute("wanted", TicketInput.seen(ref));
        return "ticket/not-found";
    }
}
