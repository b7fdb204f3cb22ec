/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.repair;

import dev.aftersales.databases.Vendor;
import dev.aftersales.examples.backoffice.OfficeScene;
import dev.aftersales.spi.Note;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.repair.InvoiceMethod;
import dev.aftersales.spi.repair.RepairPartRequest;
import dev.aftersales.spi.repair.RepairRequest;
import dev.aftersales.testkit.port.RepairBackEnd.Item;
import java.util.List;

/** A workshop that repairs lamps. */
abstract class RepairScene extends OfficeScene {

    final WorkshopGoods goods = new WorkshopGoods(office.byHand());
    final RepairsByHand workshop = office.byHand().repairs();

    RepairScene() {
        super(Vendor.H2);
    }

    final RepairRequest request(InvoiceMethod method) {
        Item part = goods.part();
        Item operation = goods.operation();
        return RepairRequest.builder()
                .customer(office.byHand().directory().addCustomer("Riverside Lighting"))
                .product(goods.product().product())
                .quantity(Quantity.of(1, "pcs"))
                .description("The lamp flickers")
                .invoiceMethod(method)
                .warranty(false)
                .parts(List.of(new RepairPartRequest(part.product(), Quantity.of(2, "m"))))
                .operations(List.of(new RepairPartRequest(operation.product(), Quantity.of(1, "h"))))
                .quotationNote(Note.of("Ready on Friday"))
                .internalNote(Note.of("Dropped, by the look of it"))
                .inert(false)
                .build();
    }
}
