/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.accounting;

/**
 * An invoice to be duplicated as a new draft.
 *
 * @param invoice the invoice to duplicate
 */
public record DuplicateRequest(InvoiceId invoice) {}
