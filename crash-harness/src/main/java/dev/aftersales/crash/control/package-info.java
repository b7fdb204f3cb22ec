/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** The controller: starts processes, stops, halts, cuts and kills them, and counts. */
@NullMarked
package dev.aftersales.crash.control;

import org.jspecify.annotations.NullMarked;
