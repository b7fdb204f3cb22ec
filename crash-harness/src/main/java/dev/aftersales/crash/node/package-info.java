/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** A node as a process of its own: the library over the shared database, its clients, and the points at which it can be stopped. */
@NullMarked
package dev.aftersales.crash.node;

import org.jspecify.annotations.NullMarked;
