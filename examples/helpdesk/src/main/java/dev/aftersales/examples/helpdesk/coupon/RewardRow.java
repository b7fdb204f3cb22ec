/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.coupon;

import dev.aftersales.spi.loyalty.RewardKind;

/**
 * What a coupon is good for.
 *
 * @param kind a discount or a free product
 * @param description in words of the back end
 * @param product the name of the free product; empty where there is none
 */
record RewardRow(RewardKind kind, String description, String product) {}
