/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.access;

import dev.aftersales.spi.Actor;
import java.util.List;

/**
 * The host's own rules on who may do what. Asked before anything else is revealed (EXE-9).
 *
 * <p>Called from many threads at once; pure and fast: it has no effects and takes no part in the execution protocol.
 */
@FunctionalInterface
public interface AccessPolicy {

    /**
     * Decides a batch of requests.
     *
     * @param actor who asks
     * @param requests what the actor wants to do
     * @return one decision per request, in the same order
     */
    List<AccessDecision> decide(Actor actor, List<AccessRequest> requests);

    /**
     * A policy for hosts that check access themselves.
     *
     * @return a policy that allows everything to agents, operators and programs, and the portal to customers
     */
    static AccessPolicy hostChecks() {
        return (actor, requests) -> requests.stream()
                .map(request -> actor.kind() != Actor.Kind.CUSTOMER || request.permission() == Permission.VIEW_PORTAL
                        ? AccessDecision.allow()
                        : AccessDecision.hide())
                .toList();
    }
}
