/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The words everyone speaks: a command and its outcome, a refusal, a request key.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package dev.aftersales.command;

import org.jspecify.annotations.NullMarked;
