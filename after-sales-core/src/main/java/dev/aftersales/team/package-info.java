/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Helpdesk teams and which after-sales services they have (SET-1 to SET-6).
 *
 * <p>{@link dev.aftersales.team.TeamForm} shows what can be enabled and what that brings with it; {@link
 * dev.aftersales.team.TeamFeature} plugs the command in.
 */
@NullMarked
@CommandBuilders
package dev.aftersales.team;

import dev.aftersales.style.CommandBuilders;
import org.jspecify.annotations.NullMarked;
