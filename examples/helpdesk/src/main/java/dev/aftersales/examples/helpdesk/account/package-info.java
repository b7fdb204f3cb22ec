/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Who signs in, what they may do, and the desk that the library gives them. */
@NullMarked
package dev.aftersales.examples.helpdesk.account;

import org.jspecify.annotations.NullMarked;
