/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.ticket;

import dev.aftersales.action.Gatekeeper;
import dev.aftersales.action.Inquiry;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.constraint.Constraints;
import dev.aftersales.spi.access.AccessRequest;
import dev.aftersales.spi.access.Permission;
import dev.aftersales.spi.access.Target;
import dev.aftersales.spi.access.TargetKind;
import dev.aftersales.store.Follower;
import dev.aftersales.store.Ticket;
import java.util.List;
import java.util.Optional;

/** Takes the host's tickets in (TKT-1). Thread-safe. */
public final class Tickets {

    private final Constraints constraints;

    /**
     * Takes tickets in.
     *
     * @param constraints checks the fields of snapshots
     */
    public Tickets(Constraints constraints) {
        this.constraints = constraints;
    }

    /**
     * Keeps a snapshot unless a newer or equal version is kept already.
     *
     * @param snapshot the ticket as the host has it now
     * @param inquiry on whose behalf
     * @return what became of it
     */
    public Upsert put(TicketSnapshot snapshot, Inquiry inquiry) {
        List<Refusal> violations = constraints.violations(snapshot);
        if (!violations.isEmpty()) {
            return new Upsert.Refused(violations);
        }
        Target target = new Target(TargetKind.TICKET, snapshot.ref().value());
        Optional<Refusal> denied = Gatekeeper.refusal(
                inquiry.ports(), inquiry.actor(), new AccessRequest(Permission.MAINTAIN_TICKET, target));
        if (denied.isPresent()) {
            return new Upsert.Refused(List.of(denied.get()));
        }
        return inquiry.store().put(kept(snapshot, inquiry)) ? new Upsert.Kept() : new Upsert.Ignored();
    }

    private static Ticket kept(TicketSnapshot snapshot, Inquiry inquiry) {
        List<Follower> followers = snapshot.followers().stream()
                .map(follower -> new Follower(follower.id(), follower.email()))
                .toList();
        return new Ticket(
                inquiry.tenant(),
                snapshot.ref(),
                snapshot.version(),
                snapshot.team(),
                snapshot.title(),
                snapshot.customer(),
                snapshot.product(),
                snapshot.lot(),
                snapshot.saleOrder(),
                followers,
                snapshot.closed());
    }
}
