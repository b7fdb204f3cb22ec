/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.team;

import dev.aftersales.spi.provisioning.ConsequenceId;

/**
 * A consequence to be acknowledged (SET-4).
 *
 * @param id names it in the command
 * @param text what it is, in the actor's language
 */
public record ConsequenceChoice(ConsequenceId id, String text) {}
