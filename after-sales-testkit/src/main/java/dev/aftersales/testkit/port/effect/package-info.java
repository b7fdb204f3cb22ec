/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Effects as the rules that hold for all of them try them. */
@NullMarked
package dev.aftersales.testkit.port.effect;

import org.jspecify.annotations.NullMarked;
