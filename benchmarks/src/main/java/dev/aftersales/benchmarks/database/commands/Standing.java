/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks.database.commands;

import java.util.List;

/**
 * How a side did, in medians of all rounds.
 *
 * @param name the side
 * @param clients how many clients worked at once
 * @param perSecond commands per second
 * @param p50Micros half of the commands took no longer
 * @param p99Micros all but one of a hundred took no longer
 * @param againPerCommand how often a command had to begin again
 * @param cpuMicros processor time per command, of the client's threads alone
 * @param bytes what a command allocates on the client's side
 * @param ratio its time per command by that of the first side in the same round
 * @param rounds that ratio, round by round
 */
public record Standing(
        String name,
        int clients,
        double perSecond,
        double p50Micros,
        double p99Micros,
        double againPerCommand,
        double cpuMicros,
        double bytes,
        double ratio,
        List<Double> rounds) {}
