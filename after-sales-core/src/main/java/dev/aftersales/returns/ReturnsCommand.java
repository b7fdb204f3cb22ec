/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import dev.aftersales.command.TicketCommand;

/**
 * A command of the return service.
 *
 * @param <R> what a completed command results in
 */
public sealed interface ReturnsCommand<R> extends TicketCommand<R> permits ReturnProducts, CancelReturn {}
