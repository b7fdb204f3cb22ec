/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.repair;

import dev.aftersales.examples.backoffice.ByHand;
import dev.aftersales.examples.backoffice.directory.Tracking;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.accounting.TaxId;
import dev.aftersales.spi.directory.ProductKind;
import dev.aftersales.testkit.port.RepairBackEnd.Item;
import java.math.BigDecimal;

/** What is repaired, and what it takes. */
record WorkshopGoods(ByHand byHand) {

    Item product() {
        return item("Desk lamp", ProductKind.GOODS, "pcs", "1");
    }

    Item part() {
        return priced(item("Cable", ProductKind.GOODS, "m", "0.01"), "4.00", "1.00");
    }

    Item operation() {
        return priced(item("Work", ProductKind.SERVICE, "h", "0.25"), "60.00", "25.00");
    }

    private Item item(String name, ProductKind kind, String unit, String step) {
        UnitOfMeasure counted = UnitOfMeasure.of(unit);
        ProductId product = byHand.directory().addProduct(name, kind, counted, Tracking.NONE);
        return new Item(product, counted, new BigDecimal(step));
    }

    private Item priced(Item item, String price, String cost) {
        byHand.repairs()
                .setPrice(new WorkshopPrice(
                        item.product(),
                        new BigDecimal(price),
                        new BigDecimal(cost),
                        TaxId.of("VAT 21 %"),
                        new BigDecimal("0.21")));
        return item;
    }
}
