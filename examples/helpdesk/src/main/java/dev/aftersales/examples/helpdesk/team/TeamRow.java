/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.team;

import java.util.List;

/**
 * A team in the list.
 *
 * @param team the team
 * @param services the headings of its after-sales services
 */
record TeamRow(Team team, List<String> services) {

    TeamRow {
        services = List.copyOf(services);
    }
}
