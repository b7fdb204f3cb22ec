/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement.share;

import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.TaxAmount;
import java.util.List;
import java.util.function.Function;
import org.joda.money.Money;

/**
 * A credit to the penny.
 *
 * @param lines the lines of the credit note, in invoice order; the lines of cash rounding, which may be negative, come
 * last and only on the last credit
 * @param net without tax and cash rounding
 * @param taxes the sum of each tax
 * @param cashRounding the invoice's cash rounding, whether a line or not; 0 unless this is the last credit
 * @param total net, taxes and cash rounding; positive
 * @param last whether nothing but cash rounding would remain, so that this credit takes that as well
 */
public record Credit(
        List<CreditNoteLine> lines, Money net, List<TaxAmount> taxes, Money cashRounding, Money total, boolean last)
        implements CreditResult {

    /**
     * Copies the lists.
     *
     * @param lines the lines of the credit note, in invoice order; the lines of cash rounding, which may be negative,
     * come last and only on the last credit
     * @param net without tax and cash rounding
     * @param taxes the sum of each tax
     * @param cashRounding the invoice's cash rounding, whether a line or not; 0 unless this is the last credit
     * @param total net, taxes and cash rounding; positive
     * @param last whether nothing but cash rounding would remain, so that this credit takes that as well
     */
    public Credit {
        lines = List.copyOf(lines);
        taxes = List.copyOf(taxes);
    }

    @Override
    public <T> T match(Function<Credit, T> whenCredit, Function<List<CreditProblem>, T> problems) {
        return whenCredit.apply(this);
    }
}
