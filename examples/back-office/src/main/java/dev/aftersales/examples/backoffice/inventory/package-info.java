/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Deliveries of the back office, and the goods that come back from them. */
@NullMarked
package dev.aftersales.examples.backoffice.inventory;

import org.jspecify.annotations.NullMarked;
