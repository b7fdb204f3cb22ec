/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** What a new helpdesk begins with: people, teams and tickets to try things on. */
@NullMarked
package dev.aftersales.examples.helpdesk.day;

import org.jspecify.annotations.NullMarked;
