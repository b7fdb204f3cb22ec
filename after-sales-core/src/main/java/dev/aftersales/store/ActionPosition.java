/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store;

import dev.aftersales.command.ActionId;
import java.time.Instant;

/**
 * A place in a list of actions, which is in the order of both: the oldest first.
 *
 * @param createdAt when the action there was accepted, to the microsecond
 * @param id the action there
 */
public record ActionPosition(Instant createdAt, ActionId id) {}
