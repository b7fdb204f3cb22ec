/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.repair;

import dev.aftersales.action.DocumentFacts;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.spi.repair.InvoiceMethod;
import dev.aftersales.spi.repair.Repair;
import dev.aftersales.spi.repair.RepairInvoiceState;
import dev.aftersales.spi.repair.RepairState;
import dev.aftersales.store.DocumentStanding;

/** What the ticket keeps of a repair order. A cancelled one stays behind the smart button, as history. */
final class RepairDocument {

    private RepairDocument() {}

    static DocumentFacts facts(Repair repair) {
        return DocumentFacts.builder()
                .kind(DocumentKind.REPAIR)
                .id(repair.id().value())
                .number(repair.number())
                .state(repair.state().name())
                .standing(DocumentStanding.COUNTED)
                .settled(settled(repair))
                .link(repair.link())
                .snapshot(repair)
                .build();
    }

    /** Work and billing are both over. */
    private static boolean settled(Repair repair) {
        return switch (repair.state()) {
            case CANCELLED -> true;
            case REPAIRED -> nothingToBill(repair) || posted(repair);
            case DRAFT, CONFIRMED, UNDER_REPAIR -> false;
        };
    }

    private static boolean nothingToBill(Repair repair) {
        return repair.invoiceMethod() == InvoiceMethod.NO_INVOICE
                || repair.invoice() == null && !repair.total().isPositive();
    }

    static boolean posted(Repair repair) {
        return repair.invoice() != null && repair.invoice().state() == RepairInvoiceState.POSTED;
    }

    static boolean invoiced(Repair repair) {
        return repair.invoice() != null && repair.invoice().state() != RepairInvoiceState.CANCELLED;
    }

    static boolean cancelled(Repair repair) {
        return repair.state() == RepairState.CANCELLED;
    }
}
