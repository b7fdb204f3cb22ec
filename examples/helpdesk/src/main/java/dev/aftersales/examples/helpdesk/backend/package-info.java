/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** The back end of the shop, and what the helpdesk reads of it for itself. */
@NullMarked
package dev.aftersales.examples.helpdesk.backend;

import org.jspecify.annotations.NullMarked;
