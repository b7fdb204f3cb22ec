/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.repair;

import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceState;
import dev.aftersales.spi.accounting.TaxAmount;
import dev.aftersales.spi.repair.InvoiceMethod;
import dev.aftersales.spi.repair.RepairInvoice;
import dev.aftersales.spi.repair.RepairInvoiceState;
import dev.aftersales.spi.repair.RepairState;
import dev.aftersales.testkit.erp.accounting.InvoiceSeed;
import dev.aftersales.testkit.erp.accounting.InvoiceWork;
import dev.aftersales.testkit.erp.accounting.PricedLine;
import dev.aftersales.testkit.erp.accounting.Totals;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The invoices of repairs. They are in the books like any other, where people post, cancel or delete them. */
final class RepairBilling {

    private final InvoiceWork books;

    RepairBilling(InvoiceWork books) {
        this.books = books;
    }

    /** The latest invoice as the books have it now; null when there never was one. */
    @Nullable
    RepairInvoice invoiceOf(RepairFile file) {
        if (file.invoice() == null) {
            return null;
        }
        Optional<Invoice> invoice = books.find(file.invoice());
        RepairInvoiceState state =
                invoice.map(Invoice::state).map(RepairBilling::state).orElse(RepairInvoiceState.CANCELLED);
        Money total = invoice.map(Totals::of).orElse(file.total());
        return new RepairInvoice(file.invoice(), state, total);
    }

    private static RepairInvoiceState state(InvoiceState state) {
        return switch (state) {
            case DRAFT -> RepairInvoiceState.DRAFT;
            case POSTED -> RepairInvoiceState.POSTED;
            case CANCELLED -> RepairInvoiceState.CANCELLED;
        };
    }

    RepairFile bill(RepairFile file) {
        refuseUnlessBillable(file);
        InvoiceSeed draft = books.begin()
                .currency(file.currency().getCode())
                .customer(file.request().customer().value());
        file.lines().forEach(line -> {
            PricedLine priced = line.priced(file.billed(line), file.currency());
            draft.exactLine(
                    line.product().product().id().value(),
                    line.planned().withAmount(file.billed(line)),
                    priced.net().getAmount().toPlainString(),
                    priced.taxes().toArray(TaxAmount[]::new));
        });
        return file.billedBy(draft.draft().id());
    }

    private void refuseUnlessBillable(RepairFile file) {
        if (hasLive(file) || !isTime(file)) {
            throw new PortRefused(
                    PortRefusalCode.WRONG_STATE, Map.of("state", file.state().name()));
        }
        if (file.total().isZero()) {
            throw new PortRefused(PortRefusalCode.REJECTED, Map.of("reason", "there is nothing to pay"));
        }
    }

    private static boolean isTime(RepairFile file) {
        return switch (file.request().invoiceMethod()) {
            case BEFORE_REPAIR -> file.state() != RepairState.DRAFT && file.state() != RepairState.CANCELLED;
            case AFTER_REPAIR -> file.isDone();
            case NO_INVOICE -> false;
        };
    }

    private boolean hasLive(RepairFile file) {
        RepairInvoice invoice = invoiceOf(file);
        return invoice != null && invoice.state() != RepairInvoiceState.CANCELLED;
    }

    /** A cancelled order takes its draft invoice with it; a posted one keeps it from being cancelled. */
    void withdraw(RepairFile file) {
        RepairInvoice invoice = invoiceOf(file);
        if (invoice != null && invoice.state() == RepairInvoiceState.POSTED) {
            throw new PortRefused(
                    PortRefusalCode.WRONG_STATE, Map.of("invoice", invoice.id().value()));
        }
        if (invoice != null && invoice.state() == RepairInvoiceState.DRAFT) {
            books.cancel(invoice.id());
        }
    }

    static boolean isBefore(InvoiceMethod method) {
        return method == InvoiceMethod.BEFORE_REPAIR;
    }
}
