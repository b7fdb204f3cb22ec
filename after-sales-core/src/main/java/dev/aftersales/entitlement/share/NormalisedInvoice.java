/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement.share;

import java.util.List;
import java.util.function.Function;

/** An invoice in cells, or why it cannot be brought into cells. */
public sealed interface NormalisedInvoice permits Creditable, InvoiceProblems {

    /**
     * Handles both answers.
     *
     * @param creditable what to do with the invoice in cells
     * @param problems what to do with the problems
     * @param <T> the result
     * @return the result of the one that applies
     */
    <T> T match(Function<Creditable, T> creditable, Function<List<InvoiceProblem>, T> problems);
}
