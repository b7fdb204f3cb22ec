/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Two nodes race for one invoice and one delivery, with the library and without it, and the server's books are counted. */
@NullMarked
package dev.aftersales.tryton.race;

import org.jspecify.annotations.NullMarked;
