/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Coupons: issued from a ticket under a program of the back end, sent by e-mail, revoked (CPN).
 *
 * <p>A handler reads facts, a decision without side effects turns them into a plan or refusals, and effects carry the plan
 * out. The code of a coupon is a secret (CPN-7): it passes through requests, documents and results, and shows as a mask
 * everywhere else.
 */
@NullMarked
@CommandBuilders
package dev.aftersales.coupon;

import dev.aftersales.style.CommandBuilders;
import org.jspecify.annotations.NullMarked;
