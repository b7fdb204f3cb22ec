/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.ticket;

import dev.aftersales.examples.helpdesk.web.DocumentPaths;
import dev.aftersales.examples.helpdesk.web.FieldErrors;
import dev.aftersales.examples.helpdesk.web.Keys;
import dev.aftersales.examples.helpdesk.web.Words;
import dev.aftersales.spi.FollowerId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.ticket.TicketSnapshot;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The followers of a ticket. */
@Controller
@PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
class FollowerController {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_EMAIL = 320;

    /** Good enough to catch slips; the library looks closer before it sends anything. */
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    private final Tickets tickets;
    private final Keys keys;
    private final Words words;
    private final DocumentPaths paths;

    FollowerController(Tickets tickets, Keys keys, Words words, DocumentPaths paths) {
        this.tickets = tickets;
        this.keys = keys;
        this.words = words;
        this.paths = paths;
    }

    @GetMapping("/tickets/{ref}/followers/new")
    String blank(@PathVariable TicketRef ref, Model model) {
        return form(ref, "", "", FieldErrors.none(), model);
    }

    @PostMapping("/tickets/{ref}/followers/new")
    String add(@PathVariable TicketRef ref, @RequestParam String name, @RequestParam String email, Model model) {
        find(ref);
        String who = TicketInput.seen(name);
        String address = TicketInput.seen(email);
        FieldErrors errors = errors(ref, who, address);
        if (errors.any()) {
            return form(ref, who, address, errors, model);
        }
        boolean follows = tickets.follow(ref, new Follower(FollowerId.of(keys.fresh()), who, address));
        return follows ? "redirect:" + paths.ticket(ref) : form(ref, who, address, tooMany(), model);
    }

    @PostMapping("/tickets/{ref}/followers/remove")
    String remove(@PathVariable TicketRef ref, @RequestParam FollowerId id) {
        find(ref);
        if (tickets.followers(ref).stream().anyMatch(follower -> follower.id().equals(id))) {
            tickets.unfollow(ref, id);
        }
        return "redirect:" + paths.ticket(ref);
    }

    private FieldErrors tooMany() {
        return FieldErrors.none().plus("", words.say("follower.error.most", TicketSnapshot.MAX_FOLLOWERS));
    }

    private FieldErrors errors(TicketRef ref, String name, String email) {
        FieldErrors errors = FieldErrors.none();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            errors = errors.plus("name", words.say("follower.error.name"));
        }
        if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches()) {
            errors = errors.plus("email", words.say("follower.error.email"));
        }
        boolean known = tickets.followers(ref).stream()
                .anyMatch(follower -> follower.email().toLowerCase(Locale.ROOT).equals(email.toLowerCase(Locale.ROOT)));
        return known ? errors.plus("email", words.say("follower.error.known")) : errors;
    }

    private String form(TicketRef ref, String name, String email, FieldErrors errors, Model model) {
        model.addAttribute("ticket", find(ref));
        model.addAttribute("name", name);
        model.addAttribute("email", email);
        model.addAttribute("errors", errors);
        return "ticket/follower";
    }

    private Ticket find(TicketRef ref) {
        return tickets.find(ref).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
