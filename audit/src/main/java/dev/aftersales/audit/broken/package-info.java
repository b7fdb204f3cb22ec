/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Mistakes that an engine could make, each built into the sound one from outside, for audits to catch.
 */
@NullMarked
package dev.aftersales.audit.broken;

import org.jspecify.annotations.NullMarked;
