/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Deliveries and returns in Tryton.
 */
@NullMarked
package dev.aftersales.tryton.inventory;

import org.jspecify.annotations.NullMarked;
