/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.team;

import dev.aftersales.spi.TeamId;

/**
 * A team of this helpdesk.
 *
 * @param id its reference
 * @param version rises with each change
 * @param name its name
 */
public record Team(TeamId id, long version, String name) {}
