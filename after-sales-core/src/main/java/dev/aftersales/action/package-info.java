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
 */
@NullMarked
@PlainBuilders
package dev.aftersales.action;

import dev.aftersales.style.PlainBuilders;
import org.jspecify.annotations.NullMarked;
