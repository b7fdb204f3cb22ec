/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Deliveries and returns of goods. See {@link dev.aftersales.spi.inventory.InventoryPort}.
 */
@NullMarked
@PlainBuilders
package dev.aftersales.spi.inventory;

import dev.aftersales.spi.style.PlainBuilders;
import org.jspecify.annotations.NullMarked;
