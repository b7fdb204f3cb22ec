/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.command.Refusal;
import dev.aftersales.spi.Cursor;
import dev.aftersales.spi.accounting.InvoiceId;
import java.util.List;
import java.util.Optional;

/**
 * What can be chosen before an invoice is refunded (REF-1). An invoice that cannot be refunded is listed with the reason.
 *
 * @param invoices the invoices to refund, those of the ticket's sale order and product first
 * @param next where the next page of invoices starts; empty on the last one
 * @param refusals why no invoice is offered; empty when one is, or there is a next page
 */
public record RefundForm(List<RefundableInvoice> invoices, Optional<Cursor> next, List<Refusal> refusals) {

    /**
     * Copies the lists.
     *
     * @param invoices the invoices to refund, those of the ticket's sale order and product first
     * @param next where the next page of invoices starts; empty on the last one
     * @param refusals why no invoice is offered; empty when one is, or there is a next page
     */
    public RefundForm {
        invoices = List.copyOf(invoices);
        refusals = List.copyOf(refusals);
    }

    static RefundForm refused(List<Refusal> refusals) {
        return new RefundForm(List.of(), Optional.empty(), refusals);
    }

    /**
     * One of the listed invoices.
     *
     * @param id the invoice
     * @return the invoice, or empty when it is not listed
     */
    public Optional<RefundableInvoice> invoice(InvoiceId id) {
        return invoices.stream().filter(invoice -> invoice.id().equals(id)).findFirst();
    }
}
