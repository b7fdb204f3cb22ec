/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The ports of one back end, put together. See {@link dev.aftersales.spi.ports.Ports}.
 */
@NullMarked
package dev.aftersales.spi.ports;

import org.jspecify.annotations.NullMarked;
