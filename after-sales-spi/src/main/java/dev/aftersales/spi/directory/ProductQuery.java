/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.directory;

import dev.aftersales.spi.CustomerId;
import org.jspecify.annotations.Nullable;

/**
 * Which products to list.
 *
 * @param text part of the name; null for any
 * @param customer only what this customer bought; null for all
 */
public record ProductQuery(@Nullable String text, @Nullable CustomerId customer) {}
