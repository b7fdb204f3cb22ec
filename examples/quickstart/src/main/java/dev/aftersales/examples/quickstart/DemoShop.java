/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.quickstart;

import static dev.aftersales.testkit.erp.directory.Tax.tax;

import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.FollowerId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.erp.directory.Tax;
import java.util.Map;

/** A little shop in the in-memory back end; a real product has its ERP here. */
final class DemoShop {

    private static final Tax VAT = tax("VAT-20", "0.20");

    private DemoShop() {}

    static Shop open() {
        InMemoryErp erp = InMemoryErp.create();
        erp.customer("gemini", "Gemini Furniture");
        erp.product("lamp", "Desk lamp").price("25.00").taxed(VAT);
        erp.product("bulb", "LED bulb").price("4.50").cost("1.80").taxed(VAT);
        erp.service("bench-hour", "An hour at the bench").price("38.00").taxed(VAT);
        erp.invoice("INV/2026/0042")
                .customer("gemini")
                .date("2026-05-04")
                .line("lamp", 4, "25.00", VAT)
                .shipping("6.00", VAT)
                .post();
        erp.delivery("OUT/0042")
                .customer("gemini")
                .date("2026-05-05")
                .line("lamp", 4)
                .done();
        erp.program("sorry-10", "We are sorry: 10 % off").discount("10 % off the next order");
        erp.project("visits", "Home visits");
        erp.follower("mitchell", "mitchell@example.com");
        erp.consequence(AfterSalesService.REPAIR, "install-repairs", "Installs the Repairs application");
        return new Shop(
                "The back end, in memory",
                Ports.of(erp),
                erp.defaultTenant(),
                CustomerId.of("gemini"),
                ProductId.of("lamp"),
                FollowerId.of("mitchell"),
                Map.of());
    }
}
