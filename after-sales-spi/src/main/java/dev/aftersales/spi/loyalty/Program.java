/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.loyalty;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A coupon program.
 *
 * @param id the program
 * @param name its name, in the language asked for
 * @param kind what it gives; only COUPON issues from a ticket
 * @param rewards what its coupons are good for
 * @param channel the channel it belongs to; null for all
 */
public record Program(
        ProgramId id,
        String name,
        ProgramKind kind,
        List<Reward> rewards,
        @Nullable Channel channel) {

    /**
     * Copies the collections it is given.
     *
     * @param id the program
     * @param name its name, in the language asked for
     * @param kind what it gives; only COUPON issues from a ticket
     * @param rewards what its coupons are good for
     * @param channel the channel it belongs to; null for all
     */
    public Program {
        rewards = List.copyOf(rewards);
    }
}
