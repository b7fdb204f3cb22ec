/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Compares what clients wrote down, what the back end did, and what the store keeps.
 *
 * <p>An audit trusts none of the three and shares no arithmetic with the library. What it looks at is an
 * {@link dev.aftersales.audit.Evidence}: of a world in one process, or gathered from several after a crash.
 */
@NullMarked
package dev.aftersales.audit;

import org.jspecify.annotations.NullMarked;
