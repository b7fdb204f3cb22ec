/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.stock;

import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.InventoryCapability;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnId;
import dev.aftersales.spi.inventory.ReturnRequest;
import dev.aftersales.spi.inventory.ReturnRequestLine;
import dev.aftersales.spi.inventory.ReturnState;
import dev.aftersales.spi.inventory.Tracking;
import dev.aftersales.testkit.erp.ErpCapabilities;
import java.util.Map;
import java.util.Set;

/** What the inventory port does not offer; people in the back end are not limited by it. */
final class InventoryLimits {

    private final Set<InventoryCapability> capabilities;

    InventoryLimits(Set<InventoryCapability> capabilities) {
        this.capabilities = capabilities;
    }

    ReturnRequest checked(Warehouse warehouse, ReturnRequest request) {
        warehouse.context().requireStaged(request.inert());
        require(InventoryCapability.LOCATION, request.location() != null);
        if (capabilities.contains(InventoryCapability.REASON_REQUIRED) && request.reasonCode() == null) {
            throw new PortRefused(PortRefusalCode.REJECTED, Map.of("reason", "a return needs a reason code"));
        }
        Delivery delivery = warehouse.require(request.delivery());
        request.lines().forEach(line -> tracked(delivery, line));
        return request;
    }

    private void tracked(Delivery delivery, ReturnRequestLine line) {
        if (!line.lots().isEmpty()) {
            Tracking tracking = DeliveryBook.move(delivery, line.move()).tracking();
            require(InventoryCapability.LOTS, tracking == Tracking.LOT);
            require(InventoryCapability.SERIALS, tracking == Tracking.SERIAL);
        }
    }

    ReturnId cancellable(Return back) {
        require(InventoryCapability.CANCEL_REST, back.state() == ReturnState.PARTIAL);
        require(InventoryCapability.CANCEL, back.state() != ReturnState.PARTIAL);
        return back.id();
    }

    private void require(InventoryCapability needed, boolean used) {
        ErpCapabilities.require(capabilities, needed, used);
    }
}
