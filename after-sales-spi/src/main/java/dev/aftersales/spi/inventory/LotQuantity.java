/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.inventory;

import dev.aftersales.spi.LotNumber;
import java.math.BigDecimal;

/**
 * How much of a lot; for a serial number the amount is one.
 *
 * @param lot the lot or serial number
 * @param amount how much, in the unit of the line
 */
public record LotQuantity(LotNumber lot, BigDecimal amount) {}
