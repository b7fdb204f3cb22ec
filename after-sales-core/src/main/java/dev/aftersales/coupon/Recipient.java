/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.FollowerId;

/**
 * A follower of a ticket whom its e-mails go to (CPN-3).
 *
 * @param follower the follower, under the host's reference
 * @param address one of the follower's addresses
 */
public record Recipient(FollowerId follower, EmailAddress address) {}
