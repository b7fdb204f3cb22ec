/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** The port of the tutorial: coupons of a small shop, in its own database. */
@NullMarked
package dev.aftersales.examples.firstport;

import org.jspecify.annotations.NullMarked;
