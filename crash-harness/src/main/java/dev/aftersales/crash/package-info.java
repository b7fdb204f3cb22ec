/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Proves that an accepted action happens exactly once, with real processes that are killed, halted and cut off. */
@NullMarked
package dev.aftersales.crash;

import org.jspecify.annotations.NullMarked;
