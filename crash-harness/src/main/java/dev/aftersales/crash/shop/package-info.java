/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** What is sold, to whom, and what clients ask for. */
@NullMarked
package dev.aftersales.crash.shop;

import org.jspecify.annotations.NullMarked;
