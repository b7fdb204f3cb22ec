/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.portal;

import dev.aftersales.action.Gatekeeper;
import dev.aftersales.action.Inquiry;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.Labels;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.fieldservice.TaskProgress;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.access.AccessRequest;
import dev.aftersales.spi.access.Permission;
import dev.aftersales.spi.access.Target;
import dev.aftersales.spi.access.TargetKind;
import dev.aftersales.spi.fieldservice.Task;
import dev.aftersales.spi.fieldservice.TaskState;
import dev.aftersales.spi.inventory.ReturnState;
import dev.aftersales.spi.repair.RepairState;
import dev.aftersales.store.Document;
import dev.aftersales.store.Ticket;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Shows customers their own tickets, and nothing else. Stateless and thread-safe. */
public final class Portal {

    /** The one there is to know. */
    public Portal() {}

    /**
     * What a customer sees of a ticket. Another customer's ticket is answered exactly as one that does not exist.
     *
     * @param ref the ticket
     * @param inquiry on whose behalf
     * @return the view
     */
    public PortalView view(TicketRef ref, Inquiry inquiry) {
        Target target = new Target(TargetKind.TICKET, ref.value());
        Optional<Refusal> denied =
                Gatekeeper.refusal(inquiry.ports(), inquiry.actor(), new AccessRequest(Permission.VIEW_PORTAL, target));
        if (denied.isPresent()) {
            return PortalView.refused(ref, denied.get());
        }
        return inquiry.store()
                .ticket(inquiry.tenant(), ref)
                .filter(ticket -> own(ticket, inquiry.actor()))
                .map(ticket -> view(ticket, inquiry))
                .orElseGet(() -> PortalView.refused(ref, Refusal.at("ticket", RefusalCode.TICKET_NOT_FOUND)));
    }

    private static boolean own(Ticket ticket, Actor actor) {
        CustomerId customer = actor.customer();
        return customer != null && customer.equals(ticket.customer());
    }

    private static PortalView view(Ticket ticket, Inquiry inquiry) {
        Locale locale = inquiry.actor().locale();
        return new PortalView(
                ticket.ref(),
                List.of(),
                ticket.title(),
                ticket.closed(),
                inquiry.store().documents(inquiry.tenant(), ticket.ref()).stream()
                        .filter(Portal::followed)
                        .map(document -> progress(document, inquiry, locale))
                        .toList());
    }

    private static boolean followed(Document document) {
        return switch (document.kind()) {
            case TASK, RETURN, REPAIR -> true;
            case CREDIT_NOTE, DRAFT_INVOICE, COUPON -> false;
        };
    }

    private static PortalProgress progress(Document document, Inquiry inquiry, Locale locale) {
        TaskProgress task = document.kind() == DocumentKind.TASK
                ? TaskProgress.of(inquiry.codec().read(document.snapshot(), Task.class))
                : null;
        return new PortalProgress(
                document.kind(),
                task == null ? document.number() : task.title(),
                document.state(),
                label(document, locale),
                task == null ? null : task.slot(),
                task == null ? null : task.doneAt(),
                document.createdAt());
    }

    private static String label(Document document, Locale locale) {
        Enum<?>[] states = switch (document.kind()) {
            case TASK -> TaskState.values();
            case RETURN -> ReturnState.values();
            default -> RepairState.values();
        };
        return Arrays.stream(states)
                .filter(state -> state.name().equals(document.state()))
                .findFirst()
                .map(state -> Labels.of(state, locale))
                .orElse(document.state());
    }
}
