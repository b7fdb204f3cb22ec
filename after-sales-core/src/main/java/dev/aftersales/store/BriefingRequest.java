/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store;

import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import org.jspecify.annotations.Nullable;

/**
 * What a command needs to know of the store before it is decided.
 *
 * @param tenant the tenant
 * @param key the request key, which may be in use
 * @param ticket the ticket it is for; null when it is for none
 * @param caps the caps it will meet, as far as the command tells; null when it does not
 */
public record BriefingRequest(
        TenantId tenant,
        RequestKey key,
        @Nullable TicketRef ticket,
        @Nullable CapScope caps) {}
