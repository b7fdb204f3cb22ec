/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.access.AccessDecision;
import dev.aftersales.spi.access.AccessRequest;
import dev.aftersales.spi.access.TargetKind;
import dev.aftersales.spi.ports.Ports;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Asks the host's access policy before anything is revealed (EXE-9). */
public final class Gatekeeper {

    private Gatekeeper() {}

    /**
     * Asks whether an actor may do something.
     *
     * @param ports the tenant's ports
     * @param actor who asks
     * @param request what the actor wants to do
     * @return why not; a hidden target is refused exactly as one that does not exist
     */
    public static Optional<Refusal> refusal(Ports ports, Actor actor, AccessRequest request) {
        AccessDecision decision = decisions(ports, actor, List.of(request)).get(0);
        if (decision instanceof AccessDecision.Allow) {
            return Optional.empty();
        }
        if (decision instanceof AccessDecision.Deny deny) {
            return Optional.of(denial(deny));
        }
        return Optional.of(notFound(request.target().kind()));
    }

    /**
     * Asks about several things at once.
     *
     * @param ports the tenant's ports
     * @param actor who asks
     * @param requests what the actor wants to do
     * @return one decision per request; all hidden when the policy does not answer each
     */
    public static List<AccessDecision> decisions(Ports ports, Actor actor, List<AccessRequest> requests) {
        List<AccessDecision> decisions = ports.access().decide(actor, requests);
        return decisions.size() == requests.size()
                ? decisions
                : Collections.nCopies(requests.size(), AccessDecision.hide());
    }

    /**
     * The refusals of what is denied openly.
     *
     * @param decisions what the policy said
     * @return one per reason of the host
     */
    public static List<Refusal> denials(List<AccessDecision> decisions) {
        return decisions.stream()
                .filter(AccessDecision.Deny.class::isInstance)
                .map(deny -> denial((AccessDecision.Deny) deny))
                .distinct()
                .toList();
    }

    private static Refusal denial(AccessDecision.Deny deny) {
        return Refusal.of(RefusalCode.ACCESS_DENIED).with("reason", Datum.of(deny.code()));
    }

    private static Refusal notFound(TargetKind kind) {
        return switch (kind) {
            case TICKET -> Refusal.at("ticket", RefusalCode.TICKET_NOT_FOUND);
            case TEAM -> Refusal.at("team", RefusalCode.TEAM_NOT_FOUND);
            case DOCUMENT -> Refusal.of(RefusalCode.DOCUMENT_NOT_FOUND);
            case TENANT -> Refusal.of(RefusalCode.ACTION_NOT_FOUND);
        };
    }
}
