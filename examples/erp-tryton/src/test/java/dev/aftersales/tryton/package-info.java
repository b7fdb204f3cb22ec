/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Tests against a running server, and what they share. */
@NullMarked
package dev.aftersales.tryton;

import org.jspecify.annotations.NullMarked;
