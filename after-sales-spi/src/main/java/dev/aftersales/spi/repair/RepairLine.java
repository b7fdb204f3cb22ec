/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.repair;

import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import java.math.BigDecimal;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A part or operation of a repair.
 *
 * @param product the part, or the service product of an operation
 * @param planned how much was planned
 * @param consumed how much was used, in the same unit; null until the work is done
 * @param price what the customer pays for the line, without tax; zero under warranty
 * @param cost what the line costs the company, where the back end says so
 */
public record RepairLine(
        ProductId product,
        Quantity planned,
        @Nullable BigDecimal consumed,
        Money price,
        @Nullable Money cost) {}
