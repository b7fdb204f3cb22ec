/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.history;

import dev.aftersales.command.ActionId;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.TeamId;
import dev.aftersales.store.ActionState;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An action as it stood when it was last heard of.
 *
 * @param id the action
 * @param team the team of its ticket
 * @param service the service
 * @param state where it stood
 * @param day the company's day on which it was accepted
 * @param changedAt when it had last changed
 */
record KeptAction(
        ActionId id, TeamId team, AfterSalesService service, ActionState state, LocalDate day, Instant changedAt) {}
