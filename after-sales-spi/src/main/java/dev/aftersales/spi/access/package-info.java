/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Who may do what, decided by the host (EXE-9). See {@link dev.aftersales.spi.access.AccessPolicy}.
 */
@NullMarked
@PlainBuilders
package dev.aftersales.spi.access;

import dev.aftersales.spi.style.PlainBuilders;
import org.jspecify.annotations.NullMarked;
