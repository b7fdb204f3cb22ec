/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** The dialog that creates a repair order, the order behind its smart button, and the bench of the workshop. */
@NullMarked
package dev.aftersales.examples.helpdesk.repair;

import org.jspecify.annotations.NullMarked;
