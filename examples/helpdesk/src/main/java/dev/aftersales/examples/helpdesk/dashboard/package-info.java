/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** The team leads' dashboard: what the after-sales services came to, in charts and in tables. */
@NullMarked
package dev.aftersales.examples.helpdesk.dashboard;

import org.jspecify.annotations.NullMarked;
