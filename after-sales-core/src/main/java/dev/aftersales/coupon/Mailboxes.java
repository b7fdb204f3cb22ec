/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import dev.aftersales.command.constraint.Constraints;
import dev.aftersales.command.constraint.WellFormed;
import dev.aftersales.spi.EmailAddress;
import jakarta.validation.constraints.Email;
import java.util.function.Predicate;

/** Tells addresses that mail can be sent to, by the constraint that is made for it. */
final class Mailboxes implements Predicate<EmailAddress> {

    private final Constraints constraints;

    Mailboxes(Constraints constraints) {
        this.constraints = constraints;
    }

    @Override
    public boolean test(EmailAddress address) {
        return constraints.violations(new Mailbox(address.value())).isEmpty();
    }

    /** An address as text; 254 characters are the most that mail systems carry (RFC 5321). */
    private record Mailbox(
            @WellFormed(max = 254) @Email(message = "BAD_ADDRESS")
            String address) {

        @Override
        public String toString() {
            return "mailbox (hidden)";
        }
    }
}
