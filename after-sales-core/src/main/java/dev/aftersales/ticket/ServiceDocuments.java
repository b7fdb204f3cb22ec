/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.ticket;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.spi.AfterSalesService;
import java.util.Set;

/** Which documents a service makes. */
final class ServiceDocuments {

    private ServiceDocuments() {}

    static Set<DocumentKind> of(AfterSalesService service) {
        return switch (service) {
            case REFUND -> Set.of(DocumentKind.CREDIT_NOTE, DocumentKind.DRAFT_INVOICE);
            case COUPON -> Set.of(DocumentKind.COUPON);
            case RETURN -> Set.of(DocumentKind.RETURN);
            case REPAIR -> Set.of(DocumentKind.REPAIR);
            case FIELD_SERVICE -> Set.of(DocumentKind.TASK);
        };
    }
}
