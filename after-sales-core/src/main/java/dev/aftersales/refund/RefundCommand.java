/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.command.TicketCommand;

/**
 * A command about refunds.
 *
 * @param <R> what it results in
 */
public sealed interface RefundCommand<R> extends TicketCommand<R>
        permits IssueRefund, AmendCreditNote, ConfirmCreditNote, CancelCreditNote {}
