/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Teams and their after-sales services. */
@NullMarked
package dev.aftersales.examples.helpdesk.team;

import org.jspecify.annotations.NullMarked;
