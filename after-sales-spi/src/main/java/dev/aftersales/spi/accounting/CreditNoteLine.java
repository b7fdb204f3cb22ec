/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.accounting;

import dev.aftersales.spi.Quantity;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A line of a credit note. Amounts are positive.
 *
 * @param invoiceLine the invoice line it credits; null where it credits none in particular
 * @param quantity the quantity credited; null for an amount only
 * @param net the amount without tax
 * @param taxes each tax on it
 */
public record CreditNoteLine(
        @Nullable LineId invoiceLine, @Nullable Quantity quantity, Money net, List<TaxAmount> taxes) {

    /**
     * Copies the collections it is given.
     *
     * @param invoiceLine the invoice line it credits; null where it credits none in particular
     * @param quantity the quantity credited; null for an amount only
     * @param net the amount without tax
     * @param taxes each tax on it
     */
    public CreditNoteLine {
        taxes = List.copyOf(taxes);
    }
}
