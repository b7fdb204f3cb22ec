/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Commands on a database: the hand-written floor, the store, and rounds in which they take turns. */
@NullMarked
package dev.aftersales.benchmarks.database.commands;

import org.jspecify.annotations.NullMarked;
