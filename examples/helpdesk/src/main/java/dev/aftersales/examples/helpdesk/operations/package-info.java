/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Actions that did not finish by themselves: what waits, why, and what an operator can do about it (EXE-7). */
@NullMarked
package dev.aftersales.examples.helpdesk.operations;

import org.jspecify.annotations.NullMarked;
