/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Invoices and credit notes in Tryton.
 */
@NullMarked
package dev.aftersales.tryton.accounting;

import org.jspecify.annotations.NullMarked;
