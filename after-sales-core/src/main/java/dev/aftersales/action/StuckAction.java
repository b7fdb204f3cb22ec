/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An action that an operator should know of.
 *
 * @param action the action
 * @param held whether it waits for an operator; otherwise recovery is still at it
 * @param evidence what is known; no secrets
 * @param quietAt from when on "not found" is believed
 */
public record StuckAction(
        ActionView action,
        boolean held,
        @Nullable String evidence,
        @Nullable Instant quietAt) {}
