/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.ticket;

import dev.aftersales.action.Decision;
import dev.aftersales.action.Gatekeeper;
import dev.aftersales.action.Inquiry;
import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.store.Team;
import dev.aftersales.store.Ticket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whether a ticket may use a service, the access policy first (EXE-9, SET-1, SET-2, SET-3): the first check of every action, form and button.
 *
 * @param standing the ticket and its team; empty when a refusal says why not
 * @param refusals every reason why not
 */
public record TicketGate(Optional<Standing> standing, List<Refusal> refusals) {

    /**
     * Copies the list.
     *
     * @param standing the ticket and its team
     * @param refusals every reason why not
     */
    public TicketGate {
        refusals = List.copyOf(refusals);
    }

    /**
     * Checks a ticket for a service.
     *
     * @param inquiry where facts are read
     * @param ref the ticket
     * @param service the service
     * @return the standing, or every reason why not
     */
    public static TicketGate check(Inquiry inquiry, TicketRef ref, AfterSalesService service) {
        return denied(inquiry, ref, service)
                .orElseGet(() -> inquiry.ticket(ref)
                        .map(ticket -> standing(inquiry, ticket, inquiry.team(ticket.team()), service))
                        .orElseGet(() -> refused(Refusal.at("ticket", RefusalCode.TICKET_NOT_FOUND))));
    }

    /** As {@link #check(Inquiry, TicketRef, AfterSalesService)}, of a ticket that is read once for all services. */
    static TicketGate check(Inquiry inquiry, Ticket ticket, Optional<Team> team, AfterSalesService service) {
        return denied(inquiry, ticket.ref(), service).orElseGet(() -> standing(inquiry, ticket, team, service));
    }

    /**
     * Decides on a ticket that may use the service.
     *
     * @param decision how it is decided, on the ticket and its team
     * @return what it says, or every reason why the ticket may not use the service
     */
    public Decision decide(Function<Standing, Decision> decision) {
        return standing.map(decision).orElseGet(() -> Decision.refused(refusals));
    }

    private static Optional<TicketGate> denied(Inquiry inquiry, TicketRef ref, AfterSalesService service) {
        return Gatekeeper.refusal(inquiry.ports(), inquiry.actor(), TicketAccess.toUse(service, ref))
                .map(TicketGate::refused);
    }

    private static TicketGate standing(Inquiry inquiry, Ticket ticket, Optional<Team> team, AfterSalesService service) {
        if (team.isEmpty()) {
            return refused(Refusal.at("ticket", RefusalCode.TEAM_NOT_FOUND).with("team", Datum.of(ticket.team())));
        }
        List<Refusal> refusals = new ArrayList<>();
        if (!team.get().services().contains(service)) {
            refusals.add(Refusal.at("ticket", RefusalCode.SERVICE_NOT_ENABLED).with("service", Datum.of(service)));
        }
        PortKind port = ServicePorts.of(service);
        if (!inquiry.ports().kinds().contains(port)) {
            refusals.add(Refusal.at("ticket", RefusalCode.PORT_MISSING).with("port", Datum.of(port)));
        }
        return refusals.isEmpty()
                ? new TicketGate(Optional.of(new Standing(ticket, team.get())), List.of())
                : new TicketGate(Optional.empty(), refusals);
    }

    private static TicketGate refused(Refusal refusal) {
        return new TicketGate(Optional.empty(), List.of(refusal));
    }
}
