/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** The dialog that returns goods by a reverse transfer, and the document of a return. */
@NullMarked
package dev.aftersales.examples.helpdesk.returns;

import org.jspecify.annotations.NullMarked;
