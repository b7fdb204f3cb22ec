/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement.share;

import dev.aftersales.spi.accounting.LineId;
import dev.aftersales.spi.accounting.TaxId;
import org.jspecify.annotations.Nullable;

/**
 * One reason why an invoice cannot be brought into cells. All of them are faults of what the back end said.
 *
 * @param kind the reason
 * @param line the line at fault; null where it is the document
 * @param tax the tax at fault; null where it is not a tax
 */
public record InvoiceProblem(
        Kind kind, @Nullable LineId line, @Nullable TaxId tax) {

    /** The reasons. */
    public enum Kind {
        /** Two lines have the same id. */
        DUPLICATE_LINE,
        /** An amount is not in the invoice's currency. */
        CURRENCY_MISMATCH,
        /** The amounts up to this one are more than can be computed with. */
        AMOUNT_TOO_LARGE,
        /** A quantity is negative, or has more digits than can be computed with. */
        QUANTITY_UNUSABLE,
        /** A line of goods or shipping is negative; what is deducted should be a discount line. */
        NEGATIVE_LINE,
        /** A discount names a line that is not of goods or shipping. */
        DISCOUNT_OF_UNKNOWN_LINE,
        /** A discount, or a tax of it, is more than what the lines it concerns have. */
        DISCOUNT_EXCEEDS_LINES,
        /** A tax of the document is on no line, or differs by more than the lines have. */
        DOCUMENT_TAX_NOT_SHAREABLE
    }

    static InvoiceProblem ofLine(Kind kind, LineId line) {
        return new InvoiceProblem(kind, line, null);
    }
}
