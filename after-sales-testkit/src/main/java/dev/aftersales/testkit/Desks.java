/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit;

import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.accounting.AccountingPort;
import dev.aftersales.spi.directory.DirectoryPort;
import dev.aftersales.spi.fieldservice.FieldServicePort;
import dev.aftersales.spi.inventory.InventoryPort;
import dev.aftersales.spi.loyalty.LoyaltyPort;
import dev.aftersales.spi.messaging.MessagingPort;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.spi.provisioning.ProvisioningPort;
import dev.aftersales.spi.repair.RepairPort;
import dev.aftersales.testkit.erp.ErpCapabilities;
import dev.aftersales.testkit.erp.Reception;
import dev.aftersales.testkit.erp.accounting.AccountingDesk;
import dev.aftersales.testkit.erp.directory.DirectoryDesk;
import dev.aftersales.testkit.erp.loyalty.LoyaltyDesk;
import dev.aftersales.testkit.erp.mail.MessagingDesk;
import dev.aftersales.testkit.erp.provisioning.ProvisioningDesk;
import dev.aftersales.testkit.erp.repair.RepairDesk;
import dev.aftersales.testkit.erp.stock.InventoryDesk;
import dev.aftersales.testkit.erp.task.FieldServiceDesk;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Every port of the back end, over the ledgers of all tenants. */
record Desks(
        AccountingPort accounting,
        LoyaltyPort loyalty,
        InventoryPort inventory,
        RepairPort repair,
        FieldServicePort fieldService,
        DirectoryPort directory,
        MessagingPort messaging,
        ProvisioningPort provisioning) {

    static Desks open(
            ErpCapabilities can, Function<PortKind, Reception> at, Function<TenantId, TenantLedgers> ledgers) {
        return new Desks(
                new AccountingDesk(
                        at.apply(PortKind.ACCOUNTING), can.accounting(), ledgers.andThen(TenantLedgers::books)),
                new LoyaltyDesk(at.apply(PortKind.LOYALTY), can.loyalty(), ledgers.andThen(TenantLedgers::coupons)),
                new InventoryDesk(
                        at.apply(PortKind.INVENTORY), can.inventory(), ledgers.andThen(TenantLedgers::warehouse)),
                new RepairDesk(at.apply(PortKind.REPAIR), can.repair(), ledgers.andThen(TenantLedgers::workshop)),
                new FieldServiceDesk(
                        at.apply(PortKind.FIELD_SERVICE), can.fieldService(), ledgers.andThen(TenantLedgers::tasks)),
                new DirectoryDesk(at.apply(PortKind.DIRECTORY), ledgers.andThen(TenantLedgers::masterData)),
                new MessagingDesk(at.apply(PortKind.MESSAGING), ledgers.andThen(TenantLedgers::outbox)),
                new ProvisioningDesk(at.apply(PortKind.PROVISIONING), ledgers.andThen(TenantLedgers::installation)));
    }

    /** The desks of some ports. */
    List<Object> of(Set<PortKind> kinds) {
        return List.<Object>of(accounting, loyalty, inventory, repair, fieldService, directory, messaging, provisioning)
                .stream()
                .filter(desk -> kinds.stream().anyMatch(kind -> kind.type().isInstance(desk)))
                .toList();
    }
}
