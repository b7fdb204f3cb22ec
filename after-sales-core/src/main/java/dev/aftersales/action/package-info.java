/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The engine: accepts a decided command, calls the back end, settles what came of it, recovers what
 * was interrupted, and lets operators see to the rest. It knows no service.
 *
 * <p>Data flows one way: a {@link dev.aftersales.action.CommandHandler} reads facts through an {@link
 * dev.aftersales.action.Inquiry} and makes a {@link dev.aftersales.action.Decision}; a {@link
 * dev.aftersales.action.Plan} is accepted, each of its steps is called as an {@link
 * dev.aftersales.action.Effect}, and what is known of the attempt becomes {@link
 * dev.aftersales.action.Evidence} for the settlement.
 *
 * <p>Where to look, from the door inwards:
 *
 * <ul>
 *   <li>What others call: {@link dev.aftersales.action.Engine}, {@link dev.aftersales.action.Recovery}, {@link
 *       dev.aftersales.action.Operations}, {@link dev.aftersales.action.Reconciliation}, {@link
 *       dev.aftersales.action.Relay}.
 *   <li>What services write: {@link dev.aftersales.action.CommandHandler}, {@link dev.aftersales.action.Effect}, {@link
 *       dev.aftersales.action.DocumentTracker}.
 *   <li>Accepting: {@code Request}, {@code Replay}, {@code Acceptor}, {@code Drafting}.
 *   <li>Calling and judging: {@code Caller}, {@code Judge}, {@code PortCalls}, {@code Drafts}.
 *   <li>Driving and writing: {@code Execution}, {@code Bookkeeper}, {@code Entries}.
 *   <li>The state table, pure: {@code Settlement} (with {@code Attempt}, {@code StepDone}, {@code Ending}), {@code
 *       LateSettlement} (with {@code Watch}), {@code Takeover}, {@code Verdict}. It is described in {@code docs/execution.md}.
 *   <li>People: {@code Verdicts}, and with it {@code Resolutions}, {@code Cancellations}, {@code Approvals}.
 * </ul>
 */
@NullMarked
@PlainBuilders
package dev.aftersales.action;

import dev.aftersales.style.PlainBuilders;
import org.jspecify.annotations.NullMarked;
