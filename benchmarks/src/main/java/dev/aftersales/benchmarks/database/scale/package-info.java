/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** What lists, views, claims and commands cost among many tickets and a long history. */
@NullMarked
package dev.aftersales.benchmarks.database.scale;

import org.jspecify.annotations.NullMarked;
