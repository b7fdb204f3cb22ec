/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Metrics of After-Sales, in Micrometer. */
@NullMarked
package dev.aftersales.spring.metrics;

import org.jspecify.annotations.NullMarked;
