/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.refund;

import dev.aftersales.command.RequestKey;
import dev.aftersales.refund.CreditMethod;
import dev.aftersales.refund.IssueRefund;
import dev.aftersales.spi.DocumentVersion;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.accounting.InvoiceId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the dialog sends.
 *
 * @param requestKey the key of the form
 * @param narrow which invoices were listed
 * @param invoice the chosen invoice
 * @param invoiceVersion the version of it that was seen; blank where the back end has none
 * @param method the credit method; null for a paid invoice
 * @param credit what to credit
 */
record RefundInput(
        String requestKey,
        Narrowing narrow,
        String invoice,
        String invoiceVersion,
        @Nullable CreditMethod method,
        CreditEntry credit) {

    RefundInput {
        requestKey = Objects.requireNonNullElse(requestKey, "");
        narrow = Objects.requireNonNullElse(narrow, new Narrowing("", "", "", "", ""));
        invoice = Objects.requireNonNullElse(invoice, "");
        invoiceVersion = Objects.requireNonNullElse(invoiceVersion, "");
        credit = Objects.requireNonNullElse(credit, CreditEntry.nothing());
    }

    /** After a refusal the next attempt is another request. */
    RefundInput withKey(RequestKey key) {
        return new RefundInput(key.value(), narrow, invoice, invoiceVersion, method, credit);
    }

    IssueRefund command(TicketRef ticket, ReadEntry read) {
        return IssueRefund.builder()
                .ticket(ticket)
                .invoice(InvoiceId.of(invoice))
                .invoiceVersion(invoiceVersion.isBlank() ? null : DocumentVersion.of(invoiceVersion))
                .method(method)
                .lines(read.selections())
                .date(read.date())
                .reason(credit.reason().isBlank() ? null : credit.reason().strip())
                .build();
    }
}
