/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
@NullMarked
package dev.aftersales.tryton.accounting;

import org.jspecify.annotations.NullMarked;
