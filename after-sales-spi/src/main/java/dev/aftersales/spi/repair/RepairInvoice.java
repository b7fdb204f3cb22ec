/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.repair;

import dev.aftersales.spi.accounting.InvoiceId;
import org.joda.money.Money;

/**
 * The invoice of a repair.
 *
 * @param id the invoice
 * @param state how far it has come
 * @param total its total, tax included
 */
public record RepairInvoice(InvoiceId id, RepairInvoiceState state, Money total) {}
