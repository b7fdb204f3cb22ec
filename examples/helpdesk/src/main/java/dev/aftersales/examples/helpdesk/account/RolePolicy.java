/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.account;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.access.AccessDecision;
import dev.aftersales.spi.access.AccessPolicy;
import dev.aftersales.spi.access.AccessRequest;
import dev.aftersales.spi.access.Permission;
import dev.aftersales.spi.access.TargetKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The library's access policy, by the roles of this helpdesk (EXE-9). */
@Component
class RolePolicy implements AccessPolicy {

    private static final Set<Permission> OF_AGENTS = EnumSet.of(
            Permission.VIEW_TICKET,
            Permission.LIST_TICKETS,
            Permission.MAINTAIN_TICKET,
            Permission.REFUND,
            Permission.COUPON,
            Permission.RETURN,
            Permission.REPAIR,
            Permission.FIELD_SERVICE,
            Permission.OPEN_DOCUMENT);

    private static final Set<Permission> OF_TECHNICIANS =
            EnumSet.of(Permission.VIEW_TICKET, Permission.LIST_TICKETS, Permission.REPAIR, Permission.OPEN_DOCUMENT);

    private static final String NOT_YOUR_ROLE = "NOT_YOUR_ROLE";

    private final Accounts accounts;

    RolePolicy(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<AccessDecision> decide(Actor actor, List<AccessRequest> requests) {
        if (actor.kind() == Actor.Kind.CUSTOMER) {
            return decide(requests, request -> request.permission() == Permission.VIEW_PORTAL, AccessDecision.hide());
        }
        Predicate<AccessRequest> allowed = actor.kind() == Actor.Kind.SYSTEM ? request -> true : allowed(actor);
        return decide(requests, allowed, AccessDecision.deny(NOT_YOUR_ROLE));
    }

    private static List<AccessDecision> decide(
            List<AccessRequest> requests, Predicate<AccessRequest> allowed, AccessDecision otherwise) {
        return requests.stream()
                .map(request -> allowed.test(request) ? AccessDecision.allow() : otherwise)
                .toList();
    }

    private Predicate<AccessRequest> allowed(Actor actor) {
        return accounts.find(actor.user().value())
                .map(account -> allowed(account.role()))
                .orElse(request -> false);
    }

    private static Predicate<AccessRequest> allowed(Role role) {
        return switch (role) {
            case TEAM_LEAD -> request -> request.permission() != Permission.VIEW_PORTAL;
            case AGENT -> request -> OF_AGENTS.contains(request.permission()) && !isRepairByItself(request);
            case REPAIR_TECHNICIAN -> request -> OF_TECHNICIANS.contains(request.permission());
            case PORTAL -> request -> false;
        };
    }

    /** Agents have no rights in the workshop: they open repair orders through the tickets they made them from (REP-7). */
    private static boolean isRepairByItself(AccessRequest request) {
        return request.permission() == Permission.OPEN_DOCUMENT
                && request.target().kind() == TargetKind.DOCUMENT
                && request.target().id().startsWith(DocumentKind.REPAIR.name());
    }
}
