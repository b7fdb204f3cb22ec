/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** The way between a port and its back end, with losses on demand. */
@NullMarked
package dev.aftersales.testkit.port.wire;

import org.jspecify.annotations.NullMarked;
