/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.accounting;

import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.InvoiceState;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What other departments do with invoices in transactions of their own. */
public final class InvoiceWork {

    private InvoiceWork() {}

    /**
     * Writes an invoice, and leaves it a draft.
     *
     * @param statements the transaction
     * @param sheet what is on it
     * @return the draft
     */
    public static InvoiceId draft(JdbcClient statements, InvoiceSheet sheet) {
        return InvoiceTable.insert(statements, sheet);
    }

    /**
     * An invoice as it stands, which nobody else changes until the transaction ends.
     *
     * @param statements the transaction
     * @param id the invoice
     * @return the invoice
     * @throws dev.aftersales.spi.PortRefused if there is none
     */
    public static Invoice lock(JdbcClient statements, InvoiceId id) {
        return InvoiceTable.requireLocked(statements, id);
    }

    /**
     * Cancels a draft that is locked.
     *
     * @param statements the transaction
     * @param id a draft
     */
    public static void cancel(JdbcClient statements, InvoiceId id) {
        InvoiceTable.setState(statements, id, InvoiceState.CANCELLED);
    }
}
