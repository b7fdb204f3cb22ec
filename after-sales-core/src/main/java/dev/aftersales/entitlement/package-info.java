/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Caps: how much of an invoice or a delivery is taken, and what an action claims of it (REF-9, RET-6).
 */
@NullMarked
package dev.aftersales.entitlement;

import org.jspecify.annotations.NullMarked;
