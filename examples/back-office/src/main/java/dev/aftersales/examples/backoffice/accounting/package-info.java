/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** The books of the back office: invoices, payments and credit notes. */
@NullMarked
package dev.aftersales.examples.backoffice.accounting;

import org.jspecify.annotations.NullMarked;
