/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Parties, products and sales in Tryton.
 */
@NullMarked
package dev.aftersales.tryton.directory;

import org.jspecify.annotations.NullMarked;
