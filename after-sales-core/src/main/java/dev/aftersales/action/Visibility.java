/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.Command;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.access.AccessRequest;
import dev.aftersales.spi.access.Permission;
import dev.aftersales.spi.access.Target;
import dev.aftersales.spi.access.TargetKind;
import dev.aftersales.store.Action;

/** Who may know of an action: who may see its ticket; for actions on teams, who may do the same, or operate the tenant. */
final class Visibility {

    private Visibility() {}

    static boolean mayRead(Surroundings with, Actor actor, Action action) {
        TicketRef ticket = action.ticket();
        if (ticket == null) {
            return may(with, actor, asked(with, action)) || may(with, actor, Permission.OPERATE, tenant(actor));
        }
        return may(with, actor, Permission.VIEW_TICKET, new Target(TargetKind.TICKET, ticket.value()));
    }

    private static AccessRequest asked(Surroundings with, Action action) {
        CommandHandler<Command<Object>, Object> handler = with.handlers().named(action.commandName());
        return handler.access(with.codec().read(action.command(), handler.type()));
    }

    static boolean may(Surroundings with, Actor actor, Permission permission, Target target) {
        return may(with, actor, new AccessRequest(permission, target));
    }

    private static boolean may(Surroundings with, Actor actor, AccessRequest request) {
        return Gatekeeper.refusal(with.ports().apply(actor.tenant()), actor, request)
                .isEmpty();
    }

    static Target tenant(Actor actor) {
        return new Target(TargetKind.TENANT, actor.tenant().value());
    }
}
