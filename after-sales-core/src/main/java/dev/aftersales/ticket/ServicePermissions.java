/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.ticket;

import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.access.Permission;

/** Which permission on a ticket a service needs (EXE-9). */
public final class ServicePermissions {

    private ServicePermissions() {}

    /**
     * The permission of a service.
     *
     * @param service the service
     * @return what the host's access policy is asked for
     */
    public static Permission of(AfterSalesService service) {
        return switch (service) {
            case REFUND -> Permission.REFUND;
            case COUPON -> Permission.COUPON;
            case RETURN -> Permission.RETURN;
            case REPAIR -> Permission.REPAIR;
            case FIELD_SERVICE -> Permission.FIELD_SERVICE;
        };
    }
}
