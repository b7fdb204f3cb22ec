/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The door: {@link dev.aftersales.AfterSales} puts ports, store and services together, and a {@link
 * dev.aftersales.Desk} is what one actor can do. The only package that knows all others.
 */
@NullMarked
package dev.aftersales;

import org.jspecify.annotations.NullMarked;
