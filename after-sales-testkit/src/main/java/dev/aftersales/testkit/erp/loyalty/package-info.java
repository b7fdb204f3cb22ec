/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Coupon programs and coupons: the ledger, the port over it, and what people do in it by hand.
 */
@NullMarked
package dev.aftersales.testkit.erp.loyalty;

import org.jspecify.annotations.NullMarked;
