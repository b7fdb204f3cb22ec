/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** How builders are generated; not exported. */
@NullMarked
package dev.aftersales.spi.style;

import org.jspecify.annotations.NullMarked;
