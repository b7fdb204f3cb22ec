/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** The back end as a process of its own: durable, and as unreliable on the wire as it is told to be. */
@NullMarked
package dev.aftersales.crash.erp;

import org.jspecify.annotations.NullMarked;
