/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Invoices, payments and credit notes: the books, the port over them, and what people do in them by hand.
 *
 * <p>{@link dev.aftersales.testkit.erp.accounting.Books} holds everything of one tenant under one lock.
 */
@NullMarked
package dev.aftersales.testkit.erp.accounting;

import org.jspecify.annotations.NullMarked;
