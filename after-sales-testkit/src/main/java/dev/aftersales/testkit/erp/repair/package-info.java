/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Repair orders, their invoices and quotations: the workshop, the port over it, and what people do in it by hand.
 */
@NullMarked
package dev.aftersales.testkit.erp.repair;

import org.jspecify.annotations.NullMarked;
