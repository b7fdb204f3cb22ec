/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Tickets: the list, the page of one, its chatter and its followers. */
@NullMarked
package dev.aftersales.examples.helpdesk.ticket;

import org.jspecify.annotations.NullMarked;
