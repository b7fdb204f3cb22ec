/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Invoices and credit notes. See {@link dev.aftersales.spi.accounting.AccountingPort}.
 */
@NullMarked
@PlainBuilders
package dev.aftersales.spi.accounting;

import dev.aftersales.spi.style.PlainBuilders;
import org.jspecify.annotations.NullMarked;
