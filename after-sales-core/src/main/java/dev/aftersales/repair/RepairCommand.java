/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.repair;

import dev.aftersales.command.TicketCommand;

/**
 * What can be done about repairs from a ticket.
 *
 * @param <R> what a completed command results in
 */
public sealed interface RepairCommand<R> extends TicketCommand<R>
        permits CreateRepair, QuoteRepair, InvoiceRepair, CancelRepair {}
