/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.spi.Actor;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.access.AccessRequest;
import dev.aftersales.spi.access.Permission;
import dev.aftersales.spi.access.Target;
import dev.aftersales.spi.access.TargetKind;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.store.Action;

/** Who may know of an action: who may see its ticket; for actions on teams, who may operate the tenant, or asked for it. */
final class Visibility {

    private Visibility() {}

    static boolean mayRead(Surroundings with, Actor actor, Action action) {
        TicketRef ticket = action.ticket();
        if (ticket == null) {
            return action.actor().user().equals(actor.user()) || may(with, actor, Permission.OPERATE, tenant(actor));
        }
        return may(with, actor, Permission.VIEW_TICKET, new Target(TargetKind.TICKET, ticket.value()));
    }

    static boolean may(Surroundings with, Actor actor, Permission permission, Target target) {
        Ports ports = with.ports().apply(actor.tenant());
        return Gatekeeper.refusal(ports, actor, new AccessRequest(permission, target))
                .isEmpty();
    }

    static Target tenant(Actor actor) {
        return new Target(TargetKind.TENANT, actor.tenant().value());
    }
}
