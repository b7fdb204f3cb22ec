/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What every store computes in the same way, wherever it keeps its rows: sums of holds, changes of caps and documents, and what
 * contradicts itself. For those who implement a {@link dev.aftersales.store.Store}.
 */
@NullMarked
package dev.aftersales.store.ledger;

import org.jspecify.annotations.NullMarked;
