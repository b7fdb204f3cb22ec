/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Repair orders. See {@link dev.aftersales.spi.repair.RepairPort}.
 */
@NullMarked
@PlainBuilders
package dev.aftersales.spi.repair;

import dev.aftersales.spi.style.PlainBuilders;
import org.jspecify.annotations.NullMarked;
