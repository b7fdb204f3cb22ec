/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.access.AccessRequest;
import dev.aftersales.spi.access.Permission;
import dev.aftersales.spi.access.Target;
import dev.aftersales.spi.access.TargetKind;
import org.jspecify.annotations.Nullable;

/** What the host's access policy is asked before any coupon command (EXE-9). */
final class CouponAccess {

    private CouponAccess() {}

    static AccessRequest to(CouponCommand<?> command) {
        @Nullable TicketRef ticket = command.ticket();
        return new AccessRequest(
                Permission.COUPON, new Target(TargetKind.TICKET, ticket == null ? "" : ticket.value()));
    }
}
