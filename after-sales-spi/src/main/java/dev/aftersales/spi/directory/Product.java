/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.directory;

import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.UnitOfMeasure;

/**
 * A product or service.
 *
 * @param id the product
 * @param name its name, in the language asked for
 * @param kind what it is
 * @param unit the unit it is counted in
 */
public record Product(ProductId id, String name, ProductKind kind, UnitOfMeasure unit) {}
