/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** What customers see: their tickets, and how far tasks, returns and repairs have come. */
@NullMarked
package dev.aftersales.examples.helpdesk.portal;

import org.jspecify.annotations.NullMarked;
