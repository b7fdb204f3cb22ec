/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.ticket.TicketCustomer;
import java.util.Optional;

/**
 * What issuing a refund is decided from.
 *
 * @param customer whose invoices the ticket may refund
 * @param reason how the ticket is named in a reason
 * @param invoice the invoice; empty when there is none
 * @param backEnd what the back end can do
 */
record IssueFacts(TicketCustomer customer, CreditReason reason, Optional<InvoiceFacts> invoice, BackEnd backEnd) {}
