/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store.memory;

import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import org.jspecify.annotations.Nullable;

/** Names a ticket in the whole store. */
record TicketKey(TenantId tenant, TicketRef ref) {

    /** The key of a row that may belong to no ticket. */
    static @Nullable TicketKey ofNullable(TenantId tenant, @Nullable TicketRef ref) {
        return ref == null ? null : new TicketKey(tenant, ref);
    }
}
