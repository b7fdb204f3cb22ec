/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What stands between a node and its store or its back end, and may look, wait, fail, or do something else.
 */
@NullMarked
package dev.aftersales.audit.between;

import org.jspecify.annotations.NullMarked;
