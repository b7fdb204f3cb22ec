/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.history;

import dev.aftersales.spi.TeamId;
import java.time.Duration;
import java.time.LocalDate;

/**
 * A return that is received.
 *
 * @param document its id in the back end
 * @param team the team of its ticket
 * @param took from when it was accepted until all of it was known to be received
 * @param day the company's day on which it was received
 */
record KeptTurnaround(String document, TeamId team, Duration took, LocalDate day) {}
