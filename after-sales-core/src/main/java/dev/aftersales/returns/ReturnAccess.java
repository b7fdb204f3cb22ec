/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.access.AccessRequest;
import dev.aftersales.spi.access.Permission;
import dev.aftersales.spi.access.Target;
import dev.aftersales.spi.access.TargetKind;
import org.jspecify.annotations.Nullable;

/** What the host's access policy is asked before goods come back, or anything is said of them (EXE-9). */
final class ReturnAccess {

    private ReturnAccess() {}

    static AccessRequest to(@Nullable TicketRef ticket) {
        return new AccessRequest(Permission.RETURN, target(ticket == null ? "" : ticket.value()));
    }

    static AccessRequest toView(TicketRef ticket) {
        return new AccessRequest(Permission.VIEW_TICKET, target(ticket.value()));
    }

    private static Target target(String ticket) {
        return new Target(TargetKind.TICKET, ticket);
    }
}
