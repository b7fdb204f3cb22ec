/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The store in memory: for tests, for trying things out, and for hosts that need no more.
 *
 * <p>Small tables and the transactions over them; {@link dev.aftersales.store.memory.InMemoryStore} puts one lock around
 * them all.
 */
@NullMarked
package dev.aftersales.store.memory;

import org.jspecify.annotations.NullMarked;
