/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Coupon programs with their conditions, and the coupons that are issued, used and taken back. */
@NullMarked
package dev.aftersales.examples.backoffice.loyalty;

import org.jspecify.annotations.NullMarked;
