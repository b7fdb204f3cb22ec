/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.refund;

import dev.aftersales.spi.accounting.Invoice;
import java.util.List;

/**
 * What the page of an invoice shows.
 *
 * @param invoice the invoice
 * @param customer whom it bills, by name
 * @param saleOrder the number of the sale order; empty when there is none
 * @param rows its lines
 * @param totals what it comes to
 * @param newDraft whether it is the new draft of an invoice that was credited (REF-5)
 */
record InvoicePage(
        Invoice invoice, String customer, String saleOrder, List<AmountRow> rows, Totals totals, boolean newDraft) {

    InvoicePage {
        rows = List.copyOf(rows);
    }
}
