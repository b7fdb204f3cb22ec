/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.shop;

import dev.aftersales.examples.backoffice.BackOffice;
import dev.aftersales.examples.backoffice.fieldservice.FieldServiceByHand;
import dev.aftersales.spi.UserId;

/** Projects, technicians, and where customers are visited. */
final class FieldWork {

    private FieldWork() {}

    static void entered(BackOffice office, ShopIds ids) {
        FieldServiceByHand work = office.byHand().fieldService();
        work.addFieldServiceProject("Visits and repairs on site");
        work.addFieldServiceProject("Installations");
        work.addOtherProject("New catalogue");
        work.addTechnician(UserId.of("radu"), "Radu Ionescu");
        work.addTechnician(UserId.of("nerea"), "Nerea Campos");
        for (Buyer buyer : Buyer.values()) {
            work.addSite(ids.of(buyer), buyer.address());
        }
    }
}
