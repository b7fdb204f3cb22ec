/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.accounting;

import java.util.List;

/**
 * What a back end that computes tax itself would put on a credit note.
 *
 * @param lines the lines with the tax amounts it would use, in the order asked
 */
public record CreditQuote(List<CreditNoteLine> lines) {

    /**
     * Copies the collections it is given.
     *
     * @param lines the lines with the tax amounts it would use, in the order asked
     */
    public CreditQuote {
        lines = List.copyOf(lines);
    }
}
