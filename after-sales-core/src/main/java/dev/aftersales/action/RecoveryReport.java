/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

/**
 * What a round of recovery came to.
 *
 * @param taken how many due actions it took on
 * @param settled how many of them are finished now
 * @param open how many of them are due again later
 * @param held how many of them need an operator
 */
public record RecoveryReport(int taken, int settled, int open, int held) {}
