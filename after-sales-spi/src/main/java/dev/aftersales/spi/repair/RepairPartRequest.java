/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.repair;

import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;

/**
 * A part or an operation to be planned.
 *
 * @param product the part, or the service product of an operation
 * @param quantity how much
 */
public record RepairPartRequest(ProductId product, Quantity quantity) {}
