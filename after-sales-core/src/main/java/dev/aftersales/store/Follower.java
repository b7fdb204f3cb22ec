/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store;

import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.FollowerId;
import org.jspecify.annotations.Nullable;

/**
 * Someone who follows a ticket.
 *
 * @param id the host's reference
 * @param email the address, where the host knows it; else the directory is asked
 */
public record Follower(FollowerId id, @Nullable EmailAddress email) {}
