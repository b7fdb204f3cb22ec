/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.repair;

import dev.aftersales.spi.Quantity;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A part or an operation of a repair order.
 *
 * @param product the name of the product
 * @param planned how much was planned
 * @param used how much was used; null until the work is done
 * @param price what the customer pays, without tax
 * @param cost what it costs the company; null where nobody says so
 */
record LineRow(
        String product,
        Quantity planned,
        @Nullable Quantity used,
        Money price,
        @Nullable Money cost) {}
