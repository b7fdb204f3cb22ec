/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks.database.pgbench;

/**
 * What {@code pgbench} says of a script.
 *
 * @param script which one
 * @param clients how many clients worked at once
 * @param perSecond how often a second it ran
 * @param meanMicros how long it took once
 */
public record PgbenchRun(String script, int clients, double perSecond, double meanMicros) {}
