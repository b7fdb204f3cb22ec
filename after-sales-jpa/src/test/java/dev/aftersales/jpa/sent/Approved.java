/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.sent;

import dev.aftersales.command.Command;
import dev.aftersales.coupon.GenerateCoupon;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** A rule on approvals that needs no plan to be looked at: a coupon with an expiry waits for somebody else. */
final class Approved {

    static final LocalDate EXPIRY = LocalDate.of(2026, 12, 31);

    private Approved() {}

    static Optional<Duration> asksFor(Command<?> command) {
        return command instanceof GenerateCoupon coupon && coupon.expires() != null
                ? Optional.of(Duration.ofHours(1))
                : Optional.empty();
    }
}
