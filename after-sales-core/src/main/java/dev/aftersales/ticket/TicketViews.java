/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.ticket;

import dev.aftersales.action.ActionView;
import dev.aftersales.action.Gatekeeper;
import dev.aftersales.action.Inquiry;
import dev.aftersales.action.ReadFailed;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.Labels;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.access.AccessRequest;
import dev.aftersales.spi.access.Permission;
import dev.aftersales.spi.access.Target;
import dev.aftersales.spi.access.TargetKind;
import dev.aftersales.store.Action;
import dev.aftersales.store.Document;
import dev.aftersales.store.DocumentStanding;
import dev.aftersales.store.Ticket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts together what is shown on a ticket (TKT-2, TKT-3, TKT-4). Thread-safe. */
public final class TicketViews {

    private static final int CHATTER_PAGE = 200;

    private final List<ServiceFeature> features;
    private final Function<Action, ActionView> actions;

    /**
     * Views with these services.
     *
     * @param features one per service, in the order of their buttons
     * @param actions shows an unfinished action
     */
    public TicketViews(List<ServiceFeature> features, Function<Action, ActionView> actions) {
        this.features = List.copyOf(features);
        this.actions = actions;
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
        Optional<Ticket> ticket = inquiry.store().ticket(inquiry.tenant(), ref);
        if (ticket.isEmpty()) {
            return TicketView.refused(ref, List.of(Refusal.at("ticket", RefusalCode.TICKET_NOT_FOUND)));
        }
        List<Document> documents = inquiry.store().documents(inquiry.tenant(), ref);
        return new TicketView(
                ref,
                List.of(),
                ticket.get().title(),
                features.stream().map(feature -> button(feature, ref, inquiry)).toList(),
                links(documents, DocumentStanding.OPEN_WORK, null),
                inquiry.store().openActions(inquiry.tenant(), ref).stream()
                        .map(actions)
                        .toList(),
                smartButtons(documents, inquiry),
                chatter(ref, 0, CHATTER_PAGE, inquiry));
    }

    /**
     * A page of a ticket's chatter.
     *
     * @param ref the ticket
     * @param after only lines with a greater sequence; zero for the first page
     * @param limit how many at most
     * @param inquiry on whose behalf
     * @return the lines, oldest first; none when the actor may not see the ticket
     */
    public List<ChatterLine> chatter(TicketRef ref, long after, int limit, Inquiry inquiry) {
        if (mayView(ref, inquiry).isPresent()) {
            return List.of();
        }
        return inquiry.store().entries(inquiry.tenant(), ref, after, limit).stream()
                .map(entry -> Chatter.line(entry, inquiry.actor().locale()))
                .toList();
    }

    private static Optional<Refusal> mayView(TicketRef ref, Inquiry inquiry) {
        Target target = new Target(TargetKind.TICKET, ref.value());
        return Gatekeeper.refusal(inquiry.ports(), inquiry.actor(), new AccessRequest(Permission.VIEW_TICKET, target));
    }

    private static ServiceButton button(ServiceFeature feature, TicketRef ref, Inquiry inquiry) {
        String label = Labels.of(feature.service(), inquiry.actor().locale());
        try {
            TicketGate gate = TicketGate.check(inquiry, ref, feature.service());
            List<Refusal> whyNot = gate.standing()
                    .map(standing -> feature.whyNot(standing, inquiry))
                    .orElse(gate.refusals());
            Availability availability = whyNot.isEmpty() ? Availability.AVAILABLE : Availability.UNAVAILABLE;
            return new ServiceButton(feature.service(), label, availability, whyNot);
        } catch (ReadFailed failed) {
            return new ServiceButton(feature.service(), label, Availability.UNKNOWN, List.of(failed.refusal()));
        }
    }

    private static List<SmartButton> smartButtons(List<Document> documents, Inquiry inquiry) {
        List<SmartButton> buttons = new ArrayList<>();
        for (DocumentKind kind : DocumentKind.values()) {
            List<DocumentLink> links = links(documents, DocumentStanding.COUNTED, kind);
            if (!links.isEmpty()) {
                String label = Labels.of(kind, inquiry.actor().locale());
                buttons.add(new SmartButton(kind, label, links.size(), links));
            }
        }
        return buttons;
    }

    private static List<DocumentLink> links(
            List<Document> documents, DocumentStanding standing, @Nullable DocumentKind kind) {
        return documents.stream()
                .filter(document -> document.standing() == standing)
                .filter(document -> kind == null || document.kind() == kind)
                .map(TicketViews::link)
                .toList();
    }

    private static DocumentLink link(Document document) {
        return new DocumentLink(
                document.ref(),
                document.number(),
                document.version(),
                document.state(),
                document.link(),
                document.creator(),
                document.createdAt());
    }
}
