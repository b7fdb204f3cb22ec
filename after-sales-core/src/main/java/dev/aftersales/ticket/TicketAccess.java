/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.ticket;

import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.access.AccessRequest;
import dev.aftersales.spi.access.Permission;
import dev.aftersales.spi.access.Target;
import dev.aftersales.spi.access.TargetKind;
import org.jspecify.annotations.Nullable;

/** What the host's access policy is asked before anything is done on a ticket, or said of it (EXE-9). */
public final class TicketAccess {

    private TicketAccess() {}

    /**
     * To see a ticket, and what is offered on it.
     *
     * @param ticket the ticket
     * @return what the host's access policy is asked
     */
    public static AccessRequest toView(TicketRef ticket) {
        return new AccessRequest(Permission.VIEW_TICKET, new Target(TargetKind.TICKET, ticket.value()));
    }

    /**
     * To use a service from a ticket.
     *
     * @param service the service
     * @param ticket the ticket; null when a command leaves it out, which is refused after the policy was asked
     * @return what the host's access policy is asked
     */
    public static AccessRequest toUse(AfterSalesService service, @Nullable TicketRef ticket) {
        return new AccessRequest(
                permission(service), new Target(TargetKind.TICKET, ticket == null ? "" : ticket.value()));
    }

    private static Permission permission(AfterSalesService service) {
        return switch (service) {
            case REFUND -> Permission.REFUND;
            case COUPON -> Permission.COUPON;
            case RETURN -> Permission.RETURN;
            case REPAIR -> Permission.REPAIR;
            case FIELD_SERVICE -> Permission.FIELD_SERVICE;
        };
    }
}
