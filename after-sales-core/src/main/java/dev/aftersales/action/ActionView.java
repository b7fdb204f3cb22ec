/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.ActionId;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An action as its requester sees it.
 *
 * @param id the action
 * @param requestKey the key of the request
 * @param command which kind of command
 * @param service the service; null when it configures a team
 * @param ticket the ticket; null when it configures a team
 * @param requestedBy who asked
 * @param outcome what became of it so far
 * @param cancelWanted whether somebody asked to cancel it
 * @param requestedAt when it was accepted
 * @param changedAt when it last changed
 */
public record ActionView(
        ActionId id,
        RequestKey requestKey,
        String command,
        @Nullable AfterSalesService service,
        @Nullable TicketRef ticket,
        UserId requestedBy,
        Outcome<?> outcome,
        boolean cancelWanted,
        Instant requestedAt,
        Instant changedAt) {}
