/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.command.Refusal;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;

/**
 * An invoice to refund (REF-1).
 *
 * @param ticket the ticket
 * @param invoice the invoice
 * @param total what it comes to
 * @param remaining what can be credited now, tax included
 * @param lines what can be credited of each line of goods and shipping
 * @param methods how it can be credited; empty for a paid invoice, which has no method (REF-6)
 * @param whyNot why each of the other methods is not offered; empty for a paid invoice
 * @param refusals why it cannot be credited at all; empty when it can
 * @param date the date a credit note gets unless another is given
 * @param reason the reason a credit note gets unless another is given
 */
public record RefundableInvoice(
        TicketRef ticket,
        Invoice invoice,
        Money total,
        Money remaining,
        List<RefundableLine> lines,
        List<CreditMethod> methods,
        Map<CreditMethod, List<Refusal>> whyNot,
        List<Refusal> refusals,
        LocalDate date,
        String reason) {

    /**
     * Copies the collections.
     *
     * @param ticket the ticket
     * @param invoice the invoice
     * @param total what it comes to
     * @param remaining what can be credited now, tax included
     * @param lines what can be credited of each line of goods and shipping
     * @param methods how it can be credited; empty for a paid invoice, which has no method (REF-6)
     * @param whyNot why each of the other methods is not offered; empty for a paid invoice
     * @param refusals why it cannot be credited at all; empty when it can
     * @param date the date a credit note gets unless another is given
     * @param reason the reason a credit note gets unless another is given
     */
    public RefundableInvoice {
        lines = List.copyOf(lines);
        methods = List.copyOf(methods);
        whyNot = Map.copyOf(whyNot);
        refusals = List.copyOf(refusals);
    }

    /**
     * The invoice.
     *
     * @return its id
     */
    public InvoiceId id() {
        return invoice.id();
    }

    /**
     * The invoice as printed.
     *
     * @return its number
     */
    public String number() {
        return invoice.number();
    }

    /**
     * Whether it can be credited.
     *
     * @return true when there is no refusal
     */
    public boolean offered() {
        return refusals.isEmpty();
    }

    /**
     * Whether nothing is owed any more, so that there is no method and the credit note is a draft (REF-6).
     *
     * @return true when the residual is zero
     */
    public boolean paid() {
        return !invoice.residual().isPositive();
    }

    /**
     * The command with what the form knows; the method is for the user to choose, where there is one.
     *
     * @return a builder; without lines, it credits everything that remains
     */
    public IssueRefund.Builder refund() {
        return IssueRefund.builder()
                .ticket(ticket)
                .invoice(invoice.id())
                .invoiceVersion(invoice.version())
                .date(date)
                .reason(reason);
    }
}
