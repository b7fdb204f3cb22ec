/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import dev.aftersales.command.TicketCommand;

/**
 * What can be done with coupons from a ticket.
 *
 * @param <R> what a completed command results in
 */
public sealed interface CouponCommand<R> extends TicketCommand<R> permits GenerateCoupon, SendCoupon, RevokeCoupon {}
