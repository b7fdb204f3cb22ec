/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.coupon;

import dev.aftersales.command.RequestKey;
import dev.aftersales.coupon.CouponForm;
import dev.aftersales.coupon.GenerateCoupon;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.loyalty.ProgramId;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the dialog that generates a coupon sends.
 *
 * @param requestKey the key of the form
 * @param program the chosen program
 * @param expires the last valid day, as date fields send it; blank for never
 */
record CouponInput(String requestKey, String program, String expires) {

    CouponInput {
        requestKey = Objects.requireNonNullElse(requestKey, "");
        program = Objects.requireNonNullElse(program, "");
        expires = Objects.requireNonNullElse(expires, "");
    }

    /** The only program is chosen already. */
    static CouponInput of(CouponForm form, RequestKey key) {
        boolean only = form.programs().size() == 1;
        return new CouponInput(
                key.value(), only ? form.programs().get(0).program().id().value() : "", "");
    }

    /** After a refusal the next attempt is another request. */
    CouponInput withKey(RequestKey key) {
        return new CouponInput(key.value(), program, expires);
    }

    /** Whether the day can be read, or is left out. */
    boolean hasReadableDay() {
        return expires.isBlank() || day().isPresent();
    }

    /** What is left out is refused by the library. */
    GenerateCoupon command(TicketRef ticket) {
        return GenerateCoupon.builder()
                .ticket(ticket)
                .program(program.isBlank() ? null : ProgramId.of(program))
                .expires(day().orElse(null))
                .build();
    }

    private Optional<LocalDate> day() {
        return Optional.ofNullable(parsed(expires.strip()));
    }

    private static @Nullable LocalDate parsed(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
