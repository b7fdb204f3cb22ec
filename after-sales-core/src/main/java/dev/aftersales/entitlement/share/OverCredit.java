/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement.share;

import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.accounting.LineId;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A cap that live credit notes exceed already, such as by a credit made in the back end.
 *
 * @param line the invoice line; null for the invoice as a whole
 * @param amount by how much, all cells together; 0 when only the quantity is exceeded
 * @param quantity by what quantity; null when it is not exceeded
 */
public record OverCredit(
        @Nullable LineId line, Money amount, @Nullable Quantity quantity) {}
