/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.store.CapKey;
import dev.aftersales.store.CapKind;
import java.util.Set;

/** A cap within one delivery: a line of it, or one lot of a line. */
record ReturnCap(CapKind kind, String line) {

    /** The kinds of caps a return meets. */
    static final Set<CapKind> KINDS = Set.of(CapKind.RETURN_QUANTITY, CapKind.RETURN_LOT);

    static ReturnCap of(MoveId move) {
        return new ReturnCap(CapKind.RETURN_QUANTITY, move.value());
    }

    /** A slash within the line's name is escaped, so that the first one always begins the lot. */
    static ReturnCap of(MoveId move, LotNumber lot) {
        String line = move.value().replace("%", "%25").replace("/", "%2F");
        return new ReturnCap(CapKind.RETURN_LOT, line + "/" + lot.value());
    }

    CapKey key(TenantId tenant, DeliveryId delivery) {
        return new CapKey(tenant, kind, delivery.value(), line);
    }
}
