/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import dev.aftersales.command.constraint.WellFormed;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.loyalty.ProgramId;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Generates a coupon for the ticket's customer (CPN-2).
 *
 * @param ticket the ticket
 * @param program the coupon program of the back end
 * @param expires its last valid day, in the tenant's zone; null leaves it to the back end, which never lets it expire where
 *     it takes an expiry date per coupon (CPN-5)
 */
@Value.Builder
public record GenerateCoupon(
        @NotNull @WellFormed TicketRef ticket,
        @NotNull @WellFormed ProgramId program,
        @Nullable LocalDate expires) implements CouponCommand<GeneratedCoupon> {

    /**
     * An empty builder.
     *
     * @return a builder; what is left out is refused by name when the command is executed
     */
    public static GenerateCouponBuilder builder() {
        return new GenerateCouponBuilder();
    }
}
