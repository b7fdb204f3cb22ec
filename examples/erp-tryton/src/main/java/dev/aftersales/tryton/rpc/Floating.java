/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.rpc;

import java.math.BigDecimal;

/**
 * A number of a field that Tryton keeps as a float, such as a quantity.
 *
 * @param amount the number
 */
public record Floating(BigDecimal amount) {}
