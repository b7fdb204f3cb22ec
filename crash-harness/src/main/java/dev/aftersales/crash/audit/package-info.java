/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** What is laid before the audit after a crash, gathered from files and the database; and the checks that only files allow. */
@NullMarked
package dev.aftersales.crash.audit;

import org.jspecify.annotations.NullMarked;
