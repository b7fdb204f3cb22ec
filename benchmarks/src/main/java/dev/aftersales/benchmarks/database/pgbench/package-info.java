/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** The floor without Java: {@code pgbench}, where it is installed. */
@NullMarked
package dev.aftersales.benchmarks.database.pgbench;

import org.jspecify.annotations.NullMarked;
