/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.quickstart;

import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.FollowerId;
import dev.aftersales.spi.TenantId;
import dev.aftersales.tryton.TrytonErp;
import dev.aftersales.tryton.TrytonSettings;
import java.util.Map;

/** A customer of a running Tryton server, such as examples/erp-tryton starts. */
final class TrytonShop {

    private static final Map<AfterSalesService, String> MISSING = Map.of(
            AfterSalesService.COUPON,
            "Tryton is not asked to send mail: the code is there to be copied.",
            AfterSalesService.REPAIR,
            "Tryton has no repair orders: its production makes stock, and its tasks hold neither parts nor an invoice.",
            AfterSalesService.FIELD_SERVICE,
            "Tryton's tasks have no time slot, no technician and no address: none is promised.");

    private TrytonShop() {}

    /** Nothing is sent yet. */
    static Shop at(TrytonSettings settings, String customer) {
        return new Shop(
                "Tryton at " + settings.url(),
                TrytonErp.connect(settings).asPorts(),
                TenantId.of("company-" + settings.company()),
                CustomerId.of(customer),
                null,
                FollowerId.of(customer),
                MISSING);
    }
}
