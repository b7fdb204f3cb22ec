/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.store.CapKind;
import java.math.BigDecimal;

/**
 * A cap that a command would meet.
 *
 * @param kind what is limited
 * @param source the invoice or delivery
 * @param line the line; empty for the whole document
 * @param unit the currency code or unit of measure
 * @param total how much there is
 * @param asked how much the command takes; negative when it gives back
 */
public record CapUse(CapKind kind, String source, String line, String unit, BigDecimal total, BigDecimal asked) {}
