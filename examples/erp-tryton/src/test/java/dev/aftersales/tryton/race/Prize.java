/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.race;

import java.math.BigDecimal;

/**
 * What is raced for in one round.
 *
 * @param round the round
 * @param invoice the invoice
 * @param line its only line
 * @param total what it comes to, tax included
 * @param delivery the delivery
 * @param move its only move
 */
record Prize(Round round, long invoice, long line, BigDecimal total, long delivery, long move) {}
