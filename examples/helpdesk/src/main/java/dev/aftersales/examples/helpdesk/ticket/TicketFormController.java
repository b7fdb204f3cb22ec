/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.ticket;

import dev.aftersales.examples.helpdesk.backend.Shop;
import dev.aftersales.examples.helpdesk.team.Teams;
import dev.aftersales.examples.helpdesk.web.DocumentPaths;
import dev.aftersales.examples.helpdesk.web.FieldErrors;
import dev.aftersales.examples.helpdesk.web.Keys;
import dev.aftersales.examples.helpdesk.web.Words;
import dev.aftersales.spi.TicketRef;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Opening a ticket and changing what it is about. */
@Controller
@PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
class TicketFormController {

    private static final String FORM = "ticket/form";

    private final Tickets tickets;
    private final Teams teams;
    private final Shop shop;
    private final Keys keys;
    private final Words words;
    private final DocumentPaths paths;

    TicketFormController(Tickets tickets, Teams teams, Shop shop, Keys keys, Words words, DocumentPaths paths) {
        this.tickets = tickets;
        this.teams = teams;
        this.shop = shop;
        this.keys = keys;
        this.words = words;
        this.paths = paths;
    }

    @GetMapping("/tickets/new")
    String blank(Model model) {
        return form(null, TicketInput.empty(keys.fresh()), choices(), FieldErrors.none(), model);
    }

    @PostMapping("/tickets/new")
    String open(TicketInput input, Model model) {
        if (!input.hasKey()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        TicketChoices choices = choices();
        FieldErrors errors = input.errors(choices, words);
        if (errors.any()) {
            return form(null, input, choices, errors, model);
        }
        return "redirect:" + paths.ticket(tickets.open(input.subject(), input.requestKey()));
    }

    @GetMapping("/tickets/{ref}/edit")
    String edit(@PathVariable TicketRef ref, Model model) {
        return form(ref, TicketInput.of(find(ref)), choices(), FieldErrors.none(), model);
    }

    @PostMapping("/tickets/{ref}/edit")
    String change(@PathVariable TicketRef ref, TicketInput input, Model model) {
        find(ref);
        TicketChoices choices = choices();
        FieldErrors errors = input.errors(choices, words);
        if (!errors.any() && !tickets.edit(ref, input.version(), input.subject())) {
            errors = errors.plus("", words.say("ticket.error.changed"));
        }
        return errors.any() ? form(ref, input, choices, errors, model) : "redirect:" + paths.ticket(ref);
    }

    private Ticket find(TicketRef ref) {
        return tickets.find(ref).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private TicketChoices choices() {
        return new TicketChoices(teams.all(), shop.customers(), shop.products());
    }

    private static String form(
            @Nullable TicketRef ref, TicketInput input, TicketChoices choices, FieldErrors errors, Model model) {
        model.addAttribute("ticket", ref);
        model.addAttribute("input", input);
        model.addAttribute("choices", choices);
        model.addAttribute("errors", errors);
        return FORM;
    }
}
