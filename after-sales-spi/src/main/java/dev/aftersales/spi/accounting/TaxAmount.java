/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.accounting;

import java.math.BigDecimal;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The amount of one tax.
 *
 * @param tax the tax
 * @param rate its rate as a fraction, for example 0.20; null where the tax is not a rate
 * @param amount the amount
 */
public record TaxAmount(TaxId tax, @Nullable BigDecimal rate, Money amount) {}
