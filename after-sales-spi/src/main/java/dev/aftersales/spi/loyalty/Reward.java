/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.loyalty;

import dev.aftersales.spi.ProductId;
import org.jspecify.annotations.Nullable;

/**
 * What a coupon is good for.
 *
 * @param kind a discount or a free product
 * @param description in words, in the language asked for
 * @param product the free product
 */
public record Reward(
        RewardKind kind, String description, @Nullable ProductId product) {}
