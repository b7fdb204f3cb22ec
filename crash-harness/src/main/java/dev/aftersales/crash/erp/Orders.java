/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.erp;

import dev.aftersales.crash.shop.Shop;
import dev.aftersales.crash.wire.ErpOrder;
import dev.aftersales.spi.TenantId;
import dev.aftersales.testkit.BackOffice;

/** What people at the back end do to its ledgers, as the controller has them. */
final class Orders {

    /** Sells what the shop of a tenant sells. */
    static final String OPEN = "open";

    /** Finishes what was answered as pending; with a tenant, also where things take their time. */
    static final String FINISH = "finish";

    /** Credits half of the tenant's lamp by hand. */
    static final String CREDIT_HALF = "credit half";

    private Orders() {}

    static boolean isDeed(ErpOrder order) {
        return order.verb().equals(OPEN)
                || order.verb().equals(FINISH)
                || order.verb().equals(CREDIT_HALF);
    }

    static void carryOut(ErpOrder order, Ledgers ledgers) {
        switch (order.verb()) {
            case OPEN -> Shop.stock(office(order, ledgers));
            case CREDIT_HALF -> Shop.creditHalfByHand(office(order, ledgers));
            case FINISH -> ledgers.finishPending(order.tenant() != null);
            default -> throw new IllegalArgumentException(order.verb());
        }
    }

    private static BackOffice office(ErpOrder order, Ledgers ledgers) {
        TenantId tenant = TenantId.of(String.valueOf(order.tenant()));
        return ledgers.of(tenant).tenant(tenant);
    }
}
