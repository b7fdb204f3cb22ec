/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Customers, products and sale orders, for forms to choose from. See {@link
 * dev.aftersales.spi.directory.DirectoryPort}.
 */
@NullMarked
@PlainBuilders
package dev.aftersales.spi.directory;

import dev.aftersales.spi.style.PlainBuilders;
import org.jspecify.annotations.NullMarked;
