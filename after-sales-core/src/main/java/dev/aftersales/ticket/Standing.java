/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.ticket;

import dev.aftersales.store.Team;
import dev.aftersales.store.Ticket;

/**
 * A ticket that may use a service: it exists, its team has the service enabled, and the service's port is registered.
 *
 * @param ticket the ticket
 * @param team its team
 */
public record Standing(Ticket ticket, Team team) {}
