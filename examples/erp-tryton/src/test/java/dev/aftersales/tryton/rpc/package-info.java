/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
@NullMarked
package dev.aftersales.tryton.rpc;

import org.jspecify.annotations.NullMarked;
