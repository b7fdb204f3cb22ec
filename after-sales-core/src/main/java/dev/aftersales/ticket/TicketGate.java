/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.ticket;

import dev.aftersales.action.Gatekeeper;
import dev.aftersales.action.Inquiry;
import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.access.AccessRequest;
import dev.aftersales.spi.access.Target;
import dev.aftersales.spi.access.TargetKind;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.store.Team;
import dev.aftersales.store.Ticket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        Target target = new Target(TargetKind.TICKET, ref.value());
        Optional<Refusal> denied = Gatekeeper.refusal(
                inquiry.ports(), inquiry.actor(), new AccessRequest(ServicePermissions.of(service), target));
        if (denied.isPresent()) {
            return refused(denied.get());
        }
        Optional<Ticket> ticket = inquiry.ticket(ref);
        if (ticket.isEmpty()) {
            return refused(Refusal.at("ticket", RefusalCode.TICKET_NOT_FOUND));
        }
        Optional<Team> team = inquiry.team(ticket.get().team());
        if (team.isEmpty()) {
            return refused(Refusal.at("ticket", RefusalCode.TEAM_NOT_FOUND)
                    .with("team", Datum.of(ticket.get().team())));
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
                ? new TicketGate(Optional.of(new Standing(ticket.get(), team.get())), List.of())
                : new TicketGate(Optional.empty(), refusals);
    }

    private static TicketGate refused(Refusal refusal) {
        return new TicketGate(Optional.empty(), List.of(refusal));
    }
}
