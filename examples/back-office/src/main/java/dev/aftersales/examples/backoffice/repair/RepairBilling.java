/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.repair;

import dev.aftersales.examples.backoffice.accounting.InvoiceSheet;
import dev.aftersales.examples.backoffice.accounting.InvoiceWork;
import dev.aftersales.examples.backoffice.effect.Refused;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceState;
import dev.aftersales.spi.repair.RepairInvoice;
import dev.aftersales.spi.repair.RepairState;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The invoices of repairs. They are in the books like any other, where people post and cancel them. */
final class RepairBilling {

    private RepairBilling() {}

    /** Writes the invoice of a repair that is locked, as a draft. */
    static void bill(JdbcClient statements, RepairFile file, LocalDate date) {
        if (file.hasLiveInvoice() || !isTime(file)) {
            throw Refused.wrongState(file.state());
        }
        if (file.total().isZero()) {
            throw Refused.rejected("there is nothing to pay");
        }
        InvoiceSheet sheet = new InvoiceSheet(
                file.request().customer(), file.currency(), date, file.request().saleOrder(), file.bill());
        RepairTable.billed(statements, file.id(), InvoiceWork.draft(statements, sheet));
    }

    private static boolean isTime(RepairFile file) {
        return switch (file.request().invoiceMethod()) {
            case BEFORE_REPAIR -> file.state() != RepairState.DRAFT && file.state() != RepairState.CANCELLED;
            case AFTER_REPAIR -> file.isDone();
            case NO_INVOICE -> false;
        };
    }

    /** Cancels the draft of a repair that is locked, if there is one; a posted invoice keeps that from happening. */
    static void withdraw(JdbcClient statements, RepairFile file) {
        RepairInvoice told = file.invoice();
        if (told == null) {
            return;
        }
        Invoice invoice = InvoiceWork.lock(statements, told.id());
        if (invoice.state() == InvoiceState.POSTED) {
            throw new PortRefused(
                    PortRefusalCode.WRONG_STATE, Map.of("invoice", told.id().value()));
        }
        if (invoice.state() == InvoiceState.DRAFT) {
            InvoiceWork.cancel(statements, told.id());
        }
    }
}
