/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.accounting;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.DocumentVersion;
import dev.aftersales.spi.PortKey;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A credit note as it stands in the back end. Amounts are positive.
 *
 * @param id the credit note
 * @param number as printed; null until it is posted
 * @param version its version, where the back end has them
 * @param state how far it has come
 * @param invoice the invoice it credits
 * @param billTo whom it credits
 * @param currency the currency of all its amounts
 * @param date its date
 * @param reason why, as printed
 * @param lines its lines
 * @param total net and taxes of all lines; provisional until it is posted, where the back end computes
 * tax
 * @param residual what is still open of it as credit of the customer, where the back end says so
 * @param link where a person can see it
 * @param key the key it was created with; null when it was made elsewhere
 */
@Value.Builder
public record CreditNote(
        CreditNoteId id,
        @Nullable String number,
        @Nullable DocumentVersion version,
        CreditNoteState state,
        InvoiceId invoice,
        CustomerId billTo,
        CurrencyUnit currency,
        LocalDate date,
        @Nullable String reason,
        List<CreditNoteLine> lines,
        Money total,
        @Nullable Money residual,
        @Nullable URI link,
        @Nullable PortKey key) {

    /**
     * Copies the collections it is given.
     *
     * @param id the credit note
     * @param number as printed; null until it is posted
     * @param version its version, where the back end has them
     * @param state how far it has come
     * @param invoice the invoice it credits
     * @param billTo whom it credits
     * @param currency the currency of all its amounts
     * @param date its date
     * @param reason why, as printed
     * @param lines its lines
     * @param total net and taxes of all lines; provisional until it is posted, where the back end computes
     * tax
     * @param residual what is still open of it as credit of the customer, where the back end says so
     * @param link where a person can see it
     * @param key the key it was created with; null when it was made elsewhere
     */
    public CreditNote {
        lines = List.copyOf(lines);
    }

    /**
     * An empty builder.
     *
     * @return a builder; {@code build()} throws {@link IllegalStateException} naming each value left out that is not marked nullable
     */
    public static CreditNoteBuilder builder() {
        return new CreditNoteBuilder();
    }
}
