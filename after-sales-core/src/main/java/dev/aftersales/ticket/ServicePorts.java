/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.ticket;

import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.ports.PortKind;

/** Which port a service needs (SET-3). */
public final class ServicePorts {

    private ServicePorts() {}

    /**
     * The port of a service.
     *
     * @param service the service
     * @return the kind of port without which it cannot be enabled
     */
    public static PortKind of(AfterSalesService service) {
        return switch (service) {
            case REFUND -> PortKind.ACCOUNTING;
            case COUPON -> PortKind.LOYALTY;
            case RETURN -> PortKind.INVENTORY;
            case REPAIR -> PortKind.REPAIR;
            case FIELD_SERVICE -> PortKind.FIELD_SERVICE;
        };
    }
}
