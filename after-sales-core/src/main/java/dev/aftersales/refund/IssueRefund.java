/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.command.constraint.WellFormed;
import dev.aftersales.entitlement.share.CreditSelection;
import dev.aftersales.spi.DocumentVersion;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.accounting.InvoiceId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.immutables.value.Value;
import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;
import org.jspecify.annotations.Nullable;

/**
 * Credits an invoice.
 *
 * @param ticket the ticket
 * @param invoice the invoice to credit
 * @param method how; null for a paid invoice, which has none (REF-6)
 * @param invoiceVersion the version of the invoice that was seen; null to credit it as it is
 * @param lines what to credit; empty for everything that remains
 * @param statedTotal what the credit note must come to, tax included; null to take what the lines come to
 * @param date the date of the credit note; null for today in the company's zone, or the first day that is allowed
 * @param reason why, to be printed; null for a text that names the ticket (REF-13)
 * @param reasonCode a reason code of the back end
 */
@Value.Builder
public record IssueRefund(
        @NotNull @WellFormed TicketRef ticket,
        @NotNull @WellFormed InvoiceId invoice,
        @Nullable CreditMethod method,
        @WellFormed @Nullable DocumentVersion invoiceVersion,
        @Size(max = IssueRefund.MAX_LINES) List<@NotNull @Valid CreditSelection> lines,
        @WellFormed @Nullable BigMoney statedTotal,
        @Nullable LocalDate date,
        @WellFormed(max = IssueRefund.MAX_REASON) @Nullable String reason,
        @WellFormed @Nullable String reasonCode)
        implements RefundCommand<Refund> {

    static final int MAX_LINES = 2_000;

    static final int MAX_REASON = 500;

    /**
     * Copies the list, whatever is in it.
     *
     * @param ticket the ticket
     * @param invoice the invoice to credit
     * @param method how; null for a paid invoice, which has none (REF-6)
     * @param invoiceVersion the version of the invoice that was seen; null to credit it as it is
     * @param lines what to credit; empty for everything that remains
     * @param statedTotal what the credit note must come to, tax included; null to take what the lines come to
     * @param date the date of the credit note; null for today in the company's zone, or the first day that is allowed
     * @param reason why, to be printed; null for a text that names the ticket (REF-13)
     * @param reasonCode a reason code of the back end
     */
    public IssueRefund {
        lines = lines == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(lines));
    }

    /**
     * An empty builder.
     *
     * @return a builder; it builds with values missing, and executing the command refuses each by name
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the command; not thread-safe. */
    public static final class Builder extends IssueRefundBuilder implements CreditLines<Builder> {

        Builder() {}

        /**
         * What the credit note must come to, tax included.
         *
         * @param total the amount
         * @return this
         */
        public Builder statedTotal(BigMoneyProvider total) {
            return statedTotal(total.toBigMoney());
        }
    }
}
