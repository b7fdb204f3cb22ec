/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** JMH measurements and a scale harness. */
@NullMarked
package dev.aftersales.benchmarks;

import org.jspecify.annotations.NullMarked;
