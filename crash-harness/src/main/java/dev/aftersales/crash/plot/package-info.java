/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Stories told with real processes, each of which shows one mistake that an engine can make, and that the sound one does not. */
@NullMarked
package dev.aftersales.crash.plot;

import org.jspecify.annotations.NullMarked;
