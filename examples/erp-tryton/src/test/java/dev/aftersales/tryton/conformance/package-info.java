/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** The contract kit over a running server. */
@NullMarked
package dev.aftersales.tryton.conformance;

import org.jspecify.annotations.NullMarked;
