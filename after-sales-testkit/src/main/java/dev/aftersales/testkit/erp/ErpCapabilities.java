/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp;

import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.accounting.AccountingCapability;
import dev.aftersales.spi.fieldservice.FieldServiceCapability;
import dev.aftersales.spi.inventory.InventoryCapability;
import dev.aftersales.spi.loyalty.LoyaltyCapability;
import dev.aftersales.spi.repair.RepairCapability;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the ports of an in-memory back end can do.
 *
 * @param accounting of the accounting port
 * @param loyalty of the loyalty port
 * @param inventory of the inventory port
 * @param repair of the repair port
 * @param fieldService of the field-service port
 */
public record ErpCapabilities(
        Set<AccountingCapability> accounting,
        Set<LoyaltyCapability> loyalty,
        Set<InventoryCapability> inventory,
        Set<RepairCapability> repair,
        Set<FieldServiceCapability> fieldService) {

    /**
     * Copies the sets.
     *
     * @param accounting of the accounting port
     * @param loyalty of the loyalty port
     * @param inventory of the inventory port
     * @param repair of the repair port
     * @param fieldService of the field-service port
     */
    public ErpCapabilities {
        accounting = Set.copyOf(accounting);
        loyalty = Set.copyOf(loyalty);
        inventory = Set.copyOf(inventory);
        repair = Set.copyOf(repair);
        fieldService = Set.copyOf(fieldService);
    }

    /**
     * All that helps a caller. Caps are not enforced and reason codes not demanded, so that the caller must take care; and
     * crediting and duplicating are two effects.
     *
     * @return the capabilities
     */
    public static ErpCapabilities all() {
        return new ErpCapabilities(
                EnumSet.complementOf(EnumSet.of(
                        AccountingCapability.ENFORCES_CAP, AccountingCapability.ATOMIC_CREDIT_AND_DUPLICATE)),
                EnumSet.allOf(LoyaltyCapability.class),
                EnumSet.complementOf(EnumSet.of(InventoryCapability.ENFORCES_CAP, InventoryCapability.REASON_REQUIRED)),
                EnumSet.allOf(RepairCapability.class),
                EnumSet.allOf(FieldServiceCapability.class));
    }

    /**
     * Refuses what needs a capability that is not declared.
     *
     * @param declared the capabilities of the port
     * @param needed the one that is needed
     * @param used whether it is used at all
     * @param <C> the capabilities
     */
    public static <C extends Enum<C>> void require(Set<C> declared, C needed, boolean used) {
        if (used && !declared.contains(needed)) {
            throw PortRefused.unsupported(needed.name());
        }
    }
}
