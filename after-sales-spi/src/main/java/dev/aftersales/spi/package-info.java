/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The port contract: the values that every port exchanges, how strong an effect is, and how it may
 * fail.
 *
 * <p>A back end vendor depends on this module alone. Each port has a package of its own below this
 * one; {@link dev.aftersales.spi.Call} and {@link dev.aftersales.spi.Lookup} are the two ideas to read
 * first. All values are immutable and thread-safe; a reference is never null unless marked {@link
 * org.jspecify.annotations.Nullable}.
 */
@NullMarked
@PlainBuilders
package dev.aftersales.spi;

import dev.aftersales.spi.style.PlainBuilders;
import org.jspecify.annotations.NullMarked;
