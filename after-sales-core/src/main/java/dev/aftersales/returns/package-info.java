/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Returns: goods that come back by reverse transfer, never more of them than were delivered (RET-1 to RET-7).
 *
 * <p>A {@link dev.aftersales.returns.ReturnForm} offers what can still come back, {@link
 * dev.aftersales.returns.ReturnProducts} announces it, and {@link dev.aftersales.returns.CancelReturn} gives back what was
 * not received.
 */
@NullMarked
@CommandBuilders
package dev.aftersales.returns;

import dev.aftersales.style.CommandBuilders;
import org.jspecify.annotations.NullMarked;
