/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.replay;

/**
 * What a replay came to.
 *
 * @param rows rows read
 * @param skippedNoCustomer rows without a customer
 * @param salesInvoices distinct sales numbers with a customer
 * @param tickets tickets played
 * @param rowsReturned rows whose goods came back
 * @param rowsNoPurchase rows for what was never bought
 * @param rowsExceeding rows that asked for more than could come back
 * @param returnedUnits units that came back
 * @param returns returns made
 * @param creditNotes credit notes posted
 * @param refunded what they came to, in pounds
 */
record Figures(
        long rows,
        long skippedNoCustomer,
        long salesInvoices,
        long tickets,
        long rowsReturned,
        long rowsNoPurchase,
        long rowsExceeding,
        long returnedUnits,
        long returns,
        long creditNotes,
        String refunded) {}
