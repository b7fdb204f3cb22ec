/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What a portal customer sees of a ticket: the progress of tasks, returns and repairs, without
 * anything internal (FSV-5).
 */
@NullMarked
package dev.aftersales.portal;

import org.jspecify.annotations.NullMarked;
