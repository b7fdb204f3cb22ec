/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The constraints of command fields, and how a violated one becomes a refusal (TKT-6).
 */
@NullMarked
package dev.aftersales.command.constraint;

import org.jspecify.annotations.NullMarked;
