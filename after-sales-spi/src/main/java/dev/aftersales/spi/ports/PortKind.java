/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.ports;

import dev.aftersales.spi.access.AccessPolicy;
import dev.aftersales.spi.accounting.AccountingPort;
import dev.aftersales.spi.directory.DirectoryPort;
import dev.aftersales.spi.fieldservice.FieldServicePort;
import dev.aftersales.spi.inventory.InventoryPort;
import dev.aftersales.spi.loyalty.LoyaltyPort;
import dev.aftersales.spi.messaging.MessagingPort;
import dev.aftersales.spi.provisioning.ProvisioningPort;
import dev.aftersales.spi.repair.RepairPort;

/** Which port. */
public enum PortKind {
    /** Invoices and credit notes. */
    ACCOUNTING(AccountingPort.class),
    /** Coupons. */
    LOYALTY(LoyaltyPort.class),
    /** Deliveries and returns. */
    INVENTORY(InventoryPort.class),
    /** Repair orders. */
    REPAIR(RepairPort.class),
    /** Tasks. */
    FIELD_SERVICE(FieldServicePort.class),
    /** Customers, products, sale orders. */
    DIRECTORY(DirectoryPort.class),
    /** Messages to people. */
    MESSAGING(MessagingPort.class),
    /** Installing and licensing. */
    PROVISIONING(ProvisioningPort.class),
    /** Who may do what. */
    ACCESS(AccessPolicy.class);

    private final Class<?> type;

    PortKind(Class<?> type) {
        this.type = type;
    }

    /**
     * The interface of the port.
     *
     * @return the type that a back end implements
     */
    public Class<?> type() {
        return type;
    }
}
