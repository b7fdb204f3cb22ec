/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.ticket;

import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.examples.helpdesk.account.Desks;
import dev.aftersales.spi.EmailAddress;
import dev.aftersales.ticket.FollowerSnapshot;
import dev.aftersales.ticket.TicketSnapshot;
import dev.aftersales.ticket.Upsert;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the library of a ticket as it is now, and keeps that it was told (TKT-1). Thread-safe. */
@Component
class Telling {

    private final TicketTable table;
    private final Desks desks;

    Telling(TicketTable table, Desks desks) {
        this.table = table;
        this.desks = desks;
    }

    /** Why the library does not keep the ticket; empty when it does. */
    List<RefusalCode> tell(Ticket ticket) {
        if (desks.ofHelpdesk().put(snapshot(ticket)) instanceof Upsert.Refused refused) {
            return refused.refusals().stream().map(Refusal::code).toList();
        }
        table.told(ticket);
        return List.of();
    }

    private TicketSnapshot snapshot(Ticket ticket) {
        Ticket.Subject subject = ticket.subject();
        return TicketSnapshot.builder()
                .ref(ticket.ref())
                .version(ticket.version())
                .team(subject.team())
                .title(subject.title())
                .customer(subject.customer())
                .product(subject.product())
                .lot(subject.lot())
                .saleOrder(subject.saleOrder())
                .followers(table.followers(ticket.ref()).stream()
                        .map(follower -> new FollowerSnapshot(follower.id(), EmailAddress.of(follower.email())))
                        .toList())
                .closed(ticket.stage().isClosed())
                .build();
    }
}
