/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.team;

import dev.aftersales.action.Gatekeeper;
import dev.aftersales.action.Inquiry;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.constraint.Constraints;
import dev.aftersales.spi.access.AccessRequest;
import dev.aftersales.spi.access.Permission;
import dev.aftersales.spi.access.Target;
import dev.aftersales.spi.access.TargetKind;
import dev.aftersales.store.Team;
import dev.aftersales.ticket.Upsert;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes the host's teams in. Thread-safe. */
public final class Teams {

    private final Constraints constraints;

    /**
     * Takes teams in.
     *
     * @param constraints checks the fields of snapshots
     */
    public Teams(Constraints constraints) {
        this.constraints = constraints;
    }

    /**
     * Keeps a snapshot unless a newer or equal version is kept already. A new team has no services; those of a known one stay.
     *
     * @param snapshot the team as the host has it now
     * @param inquiry on whose behalf
     * @return what became of it
     */
    public Upsert put(TeamSnapshot snapshot, Inquiry inquiry) {
        List<Refusal> violations = constraints.violations(snapshot);
        if (!violations.isEmpty()) {
            return new Upsert.Refused(violations);
        }
        Target target = new Target(TargetKind.TEAM, snapshot.id().value());
        Optional<Refusal> denied = Gatekeeper.refusal(
                inquiry.ports(), inquiry.actor(), new AccessRequest(Permission.CONFIGURE_TEAM, target));
        if (denied.isPresent()) {
            return new Upsert.Refused(List.of(denied.get()));
        }
        return inquiry.store().put(unconfigured(snapshot, inquiry)) ? new Upsert.Kept() : new Upsert.Ignored();
    }

    private static Team unconfigured(TeamSnapshot snapshot, Inquiry inquiry) {
        return new Team(inquiry.tenant(), snapshot.id(), snapshot.version(), snapshot.name(), Set.of(), null, 0);
    }
}
