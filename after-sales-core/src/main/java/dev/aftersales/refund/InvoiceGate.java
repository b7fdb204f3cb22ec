/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.ticket.TicketCustomer;
import java.util.Optional;

/** Whether an invoice may be credited from a ticket at all (REF-2). */
final class InvoiceGate {

    private InvoiceGate() {}

    /** Why nothing of it is told: its customer is not known, or another one. */
    static Optional<Refusal> notTheirs(Invoice invoice, TicketCustomer customer) {
        return customer.refusal()
                .or(() -> customer.entity().equals(Optional.of(invoice.billTo()))
                        ? Optional.empty()
                        : Optional.of(Refusal.at("invoice", RefusalCode.INVOICE_OF_OTHER_CUSTOMER)));
    }

    static Optional<Refusal> notPosted(InvoiceFacts invoice, String field) {
        return invoice.isPosted() ? Optional.empty() : Optional.of(Refusal.at(field, RefusalCode.INVOICE_NOT_POSTED));
    }
}
