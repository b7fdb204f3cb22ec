/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Coupon programs and coupons. See {@link dev.aftersales.spi.loyalty.LoyaltyPort}.
 */
@NullMarked
@PlainBuilders
package dev.aftersales.spi.loyalty;

import dev.aftersales.spi.style.PlainBuilders;
import org.jspecify.annotations.NullMarked;
