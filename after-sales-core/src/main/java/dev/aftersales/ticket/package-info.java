/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Tickets as the host keeps them, and what is shown on them: buttons, open work, smart buttons,
 * chatter, portal.
 *
 * <p>Every service plugs into a ticket as a {@link dev.aftersales.ticket.ServiceFeature}.
 */
@NullMarked
@CommandBuilders
package dev.aftersales.ticket;

import dev.aftersales.style.CommandBuilders;
import org.jspecify.annotations.NullMarked;
