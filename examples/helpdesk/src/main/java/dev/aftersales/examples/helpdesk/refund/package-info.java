/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Refunds: the dialog that credits an invoice, and the credit notes and draft invoices that come of it. */
@NullMarked
package dev.aftersales.examples.helpdesk.refund;

import org.jspecify.annotations.NullMarked;
