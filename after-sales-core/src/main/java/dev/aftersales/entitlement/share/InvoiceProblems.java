/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement.share;

import java.util.List;
import java.util.function.Function;

/**
 * Why an invoice cannot be brought into cells, and so not be credited through the library.
 *
 * @param problems all of them, in invoice order; never empty
 */
public record InvoiceProblems(List<InvoiceProblem> problems) implements NormalisedInvoice {

    /**
     * Copies the list.
     *
     * @param problems all of them, in invoice order; never empty
     */
    public InvoiceProblems {
        problems = List.copyOf(problems);
    }

    @Override
    public <T> T match(Function<Creditable, T> creditable, Function<List<InvoiceProblem>, T> whenProblems) {
        return whenProblems.apply(problems);
    }
}
