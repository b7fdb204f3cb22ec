/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.fieldservice;

import dev.aftersales.command.TicketCommand;

/**
 * What can be done about field service from a ticket.
 *
 * @param <R> what a completed command results in
 */
public sealed interface FieldServiceCommand<R> extends TicketCommand<R> permits CreateTask, CancelTask {}
