/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.ticket;

import dev.aftersales.action.ActionView;
import dev.aftersales.action.Gatekeeper;
import dev.aftersales.action.Inquiry;
import dev.aftersales.action.ReadFailed;
import dev.aftersales.command.Labels;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.store.Action;
import dev.aftersales.store.Team;
import dev.aftersales.store.Ticket;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Puts together what is shown on a ticket (TKT-2, TKT-3, TKT-4). Thread-safe. */
public final class TicketViews {

    /** The longest page of chatter. */
    public static final int MAX_CHATTER = 1_000;

    private static final int CHATTER_PAGE = 200;

    private final List<ServiceFeature> features;
    private final Function<Action, ActionView> actions;
    private final Chatter chatter;

    /**
     * Views with these services.
     *
     * @param features one per service, in the order of their buttons
     * @param actions shows an unfinished action
     * @param chatter shows what happened
     */
    public TicketViews(List<ServiceFeature> features, Function<Action, ActionView> actions, Chatter chatter) {
        this.features = List.copyOf(features);
        this.actions = actions;
        this.chatter = chatter;
    }

    /**
     * What is shown on a ticket. A back end that cannot be reached makes its button unknown; the view itself still answers.
     *
     * @param ref the ticket
     * @param inquiry on whose behalf
     * @return the view; refused when the actor may not see the ticket, or there is none
     */
    public TicketView view(TicketRef ref, Inquiry inquiry) {
        Optional<Refusal> hidden = mayView(ref, inquiry);
        if (hidden.isPresent()) {
            return TicketView.refused(ref, List.of(hidden.get()));
        }
        return inquiry.ticket(ref)
                .map(ticket -> view(ticket, inquiry))
                .orElseGet(() -> TicketView.refused(ref, List.of(Refusal.at("ticket", RefusalCode.TICKET_NOT_FOUND))));
    }

    private TicketView view(Ticket ticket, Inquiry inquiry) {
        TicketRef ref = ticket.ref();
        Optional<Team> team = inquiry.team(ticket.team());
        ShownDocuments documents = new ShownDocuments(inquiry.store(), ticket);
        return new TicketView(
                ref,
                List.of(),
                ticket.title(),
                features.stream()
                        .map(feature -> button(feature, ticket, team, inquiry))
                        .toList(),
                documents.drafts(),
                inquiry.store().openActions(inquiry.tenant(), ref).stream()
                        .map(actions)
                        .toList(),
                documents.smartButtons(inquiry.actor().locale()),
                lines(ref, 0, CHATTER_PAGE, inquiry));
    }

    /**
     * A page of a ticket's chatter.
     *
     * @param ref the ticket
     * @param after only lines with a greater sequence; zero for the first page
     * @param limit how many at most; a page never has more than {@value #MAX_CHATTER}
     * @param inquiry on whose behalf
     * @return the lines, oldest first; none when the actor may not see the ticket
     */
    public List<ChatterLine> chatter(TicketRef ref, long after, int limit, Inquiry inquiry) {
        if (mayView(ref, inquiry).isPresent()) {
            return List.of();
        }
        return lines(ref, after, Math.max(0, Math.min(limit, MAX_CHATTER)), inquiry);
    }

    private List<ChatterLine> lines(TicketRef ref, long after, int limit, Inquiry inquiry) {
        return inquiry.store().entries(inquiry.tenant(), ref, after, limit).stream()
                .map(entry -> chatter.line(entry, inquiry.actor().locale()))
                .toList();
    }

    private static Optional<Refusal> mayView(TicketRef ref, Inquiry inquiry) {
        return Gatekeeper.refusal(inquiry.ports(), inquiry.actor(), TicketAccess.toView(ref));
    }

    private static ServiceButton button(ServiceFeature feature, Ticket ticket, Optional<Team> team, Inquiry inquiry) {
        String label = Labels.of(feature.service(), inquiry.actor().locale());
        try {
            TicketGate gate = TicketGate.check(inquiry, ticket, team, feature.service());
            List<Refusal> whyNot = gate.standing()
                    .map(standing -> feature.whyNot(standing, inquiry))
                    .orElse(gate.refusals());
            Availability availability = whyNot.isEmpty() ? Availability.AVAILABLE : Availability.UNAVAILABLE;
            return new ServiceButton(feature.service(), label, availability, whyNot);
        } catch (ReadFailed failed) {
            return new ServiceButton(feature.service(), label, Availability.UNKNOWN, List.of(failed.refusal()));
        }
    }
}
