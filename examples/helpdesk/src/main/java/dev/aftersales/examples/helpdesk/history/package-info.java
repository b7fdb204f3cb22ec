/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** What the helpdesk remembers of after-sales actions for its own lists and charts. */
@NullMarked
package dev.aftersales.examples.helpdesk.history;

import org.jspecify.annotations.NullMarked;
