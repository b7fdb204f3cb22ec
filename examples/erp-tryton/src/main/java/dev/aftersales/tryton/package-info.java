/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The ports over a Tryton server. Start at {@link dev.aftersales.tryton.TrytonErp}.
 */
@NullMarked
package dev.aftersales.tryton;

import org.jspecify.annotations.NullMarked;
