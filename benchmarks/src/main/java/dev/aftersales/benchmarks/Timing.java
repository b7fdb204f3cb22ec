/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks;

/**
 * How long one thing takes, as JMH sampled it: the medians of its forks, in microseconds.
 *
 * @param what what is done
 * @param p50 half of the samples take no longer
 * @param p99 all but one of a hundred take no longer
 * @param mean the mean
 * @param samples how many samples there are
 */
record Timing(String what, double p50, double p99, double mean, long samples) {}
