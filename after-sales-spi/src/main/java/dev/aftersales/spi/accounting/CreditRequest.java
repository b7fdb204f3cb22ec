/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.accounting;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.DocumentVersion;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A credit note to be created.
 *
 * @param invoice the invoice to credit
 * @param version the version of the invoice that the amounts were computed from
 * @param billTo whom to credit
 * @param lines what to credit, per line; never empty
 * @param date the date of the credit note
 * @param reason why, to be printed
 * @param reasonCode a reason code of the back end
 * @param post whether to issue it at once instead of leaving a draft
 * @param reconcile whether to match it with the invoice when it is posted
 */
@Value.Builder
public record CreditRequest(
        InvoiceId invoice,
        @Nullable DocumentVersion version,
        CustomerId billTo,
        List<CreditNoteLine> lines,
        LocalDate date,
        String reason,
        @Nullable String reasonCode,
        boolean post,
        boolean reconcile) {

    /**
     * Copies the collections it is given.
     *
     * @param invoice the invoice to credit
     * @param version the version of the invoice that the amounts were computed from
     * @param billTo whom to credit
     * @param lines what to credit, per line; never empty
     * @param date the date of the credit note
     * @param reason why, to be printed
     * @param reasonCode a reason code of the back end
     * @param post whether to issue it at once instead of leaving a draft
     * @param reconcile whether to match it with the invoice when it is posted
     */
    public CreditRequest {
        lines = List.copyOf(lines);
    }

    /**
     * An empty builder.
     *
     * @return a builder; {@code build()} throws {@link IllegalStateException} naming each value left out that is not marked nullable
     */
    public static CreditRequestBuilder builder() {
        return new CreditRequestBuilder();
    }
}
