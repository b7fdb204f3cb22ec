/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice;

import dev.aftersales.examples.backoffice.accounting.AccountingByHand;
import dev.aftersales.examples.backoffice.accounting.CreditsByHand;
import dev.aftersales.examples.backoffice.directory.DirectoryByHand;
import dev.aftersales.examples.backoffice.effect.OfficeDatabase;
import dev.aftersales.examples.backoffice.fieldservice.FieldServiceByHand;
import dev.aftersales.examples.backoffice.inventory.InventoryByHand;
import dev.aftersales.examples.backoffice.loyalty.LoyaltyByHand;
import dev.aftersales.examples.backoffice.messaging.MessagingByHand;
import dev.aftersales.examples.backoffice.provisioning.ProvisioningByHand;
import dev.aftersales.examples.backoffice.repair.RepairsByHand;

/**
 * What people do in the ERP itself, past the ports: the same data. Thread-safe.
 *
 * @param directory what people do with customers, products and sale orders
 * @param accounting what accountants do with invoices
 * @param credits what accountants do with credit notes
 * @param inventory what people do in the warehouse
 * @param repairs what people do in the workshop
 * @param loyalty what people do with programs and coupons
 * @param fieldService what dispatchers and technicians do
 * @param messaging what an operator does about mail in doubt
 * @param provisioning what an administrator installs and removes
 */
public record ByHand(
        DirectoryByHand directory,
        AccountingByHand accounting,
        CreditsByHand credits,
        InventoryByHand inventory,
        RepairsByHand repairs,
        LoyaltyByHand loyalty,
        FieldServiceByHand fieldService,
        MessagingByHand messaging,
        ProvisioningByHand provisioning) {

    static ByHand in(OfficeDatabase database) {
        return new ByHand(
                new DirectoryByHand(database),
                new AccountingByHand(database),
                new CreditsByHand(database),
                new InventoryByHand(database),
                new RepairsByHand(database),
                new LoyaltyByHand(database),
                new FieldServiceByHand(database),
                new MessagingByHand(database),
                new ProvisioningByHand(database));
    }
}
