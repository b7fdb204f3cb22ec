/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Measurements on PostgreSQL with durable commits: commands against hand-written JDBC, lists, claims and sizes. */
@NullMarked
package dev.aftersales.benchmarks.database;

import org.jspecify.annotations.NullMarked;
