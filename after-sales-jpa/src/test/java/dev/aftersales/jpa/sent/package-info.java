/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** What is sent to the database: how many statements, and for which tenant. */
@NullMarked
package dev.aftersales.jpa.sent;

import org.jspecify.annotations.NullMarked;
