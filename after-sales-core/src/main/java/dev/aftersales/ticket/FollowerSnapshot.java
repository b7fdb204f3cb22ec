/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.ticket;

import dev.aftersales.command.constraint.WellFormed;
import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.FollowerId;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Someone who follows a ticket.
 *
 * @param id the host's reference
 * @param email the address, where the host knows it; else the directory is asked when a message is
 * sent
 */
public record FollowerSnapshot(
        @NotNull @WellFormed FollowerId id,
        @WellFormed(max = 320) @Nullable EmailAddress email) {}
