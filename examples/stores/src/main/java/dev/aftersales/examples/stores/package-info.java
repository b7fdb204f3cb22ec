/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Where an example keeps what it does: the options on its command line, and the store they open.
 */
@NullMarked
package dev.aftersales.examples.stores;

import org.jspecify.annotations.NullMarked;
