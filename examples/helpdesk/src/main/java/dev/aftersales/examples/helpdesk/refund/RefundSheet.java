/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.refund;

import dev.aftersales.refund.CreditMethod;
import dev.aftersales.refund.RefundForm;
import dev.aftersales.refund.RefundableInvoice;
import dev.aftersales.spi.TicketRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the dialog shows.
 *
 * @param ticket the ticket
 * @param form what the library offers
 * @param orders the sale orders that the invoices can be narrowed to
 * @param products the products that they can be narrowed to
 * @param invoices the invoices to refund
 * @param input what was entered, or is proposed
 * @param chosen the chosen invoice; null when there is none
 * @param entry its fields; null when there are none
 * @param preview what will be credited; null when nothing can be
 */
record RefundSheet(
        TicketRef ticket,
        RefundForm form,
        List<Choice> orders,
        List<Choice> products,
        List<Choice> invoices,
        RefundInput input,
        @Nullable RefundableInvoice chosen,
        @Nullable EntryView entry,
        @Nullable CreditPreview preview) {

    RefundSheet {
        orders = List.copyOf(orders);
        products = List.copyOf(products);
        invoices = List.copyOf(invoices);
    }

    /** The methods there are; those that are not offered for this invoice say why not. */
    public List<CreditMethod> getMethods() {
        return List.of(CreditMethod.values());
    }

    /** Whether the drop-down is narrowed. */
    public boolean isNarrow() {
        return input.narrow().isNarrow();
    }
}
