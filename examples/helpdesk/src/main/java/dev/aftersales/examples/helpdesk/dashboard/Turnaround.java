/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.dashboard;

import dev.aftersales.spi.TeamId;
import java.time.Duration;

/**
 * How long a return took.
 *
 * @param team the team of its ticket
 * @param took from when it was accepted until all of it was received
 */
record Turnaround(TeamId team, Duration took) {}
