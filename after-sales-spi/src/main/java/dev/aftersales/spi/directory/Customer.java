/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.directory;

import dev.aftersales.spi.CustomerId;

/**
 * A customer or contact.
 *
 * @param id the customer
 * @param commercialEntity whom its invoices bill: itself, or the company it is a contact of
 * @param name its name
 */
public record Customer(CustomerId id, CustomerId commercialEntity, String name) {}
