/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The logging back end of all tests: keeps what is logged, for tests that look for secrets in it.
 */
@NullMarked
package dev.aftersales.logs;

import org.jspecify.annotations.NullMarked;
