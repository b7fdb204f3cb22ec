/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** What processes say to one another: lines of JSON over sockets and pipes. */
@NullMarked
package dev.aftersales.crash.wire;

import org.jspecify.annotations.NullMarked;
