/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Where is measured: a server, schemas with tickets in them, the stores on them, and what is executed there. */
@NullMarked
package dev.aftersales.benchmarks.database.bed;

import org.jspecify.annotations.NullMarked;
