/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Deliveries, returns and stock on hand: the warehouse, the port over it, and what people do in it by hand.
 *
 * <p>How a return gets received: {@link dev.aftersales.testkit.erp.stock.Receiving}.
 */
@NullMarked
package dev.aftersales.testkit.erp.stock;

import org.jspecify.annotations.NullMarked;
