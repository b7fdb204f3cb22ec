/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.loyalty;

import dev.aftersales.spi.CustomerId;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A coupon to be issued.
 *
 * @param program the program
 * @param customer whom to bind it to; only with BINDS_CUSTOMER
 * @param expires its last valid day; only with PER_COUPON_EXPIRY; null means it never expires
 * @param code the code to use; only with ACCEPTS_CODE
 * @param inert whether to make only a draft, to be activated by id; only where effects are STAGED
 */
@Value.Builder
public record IssueRequest(
        ProgramId program,
        @Nullable CustomerId customer,
        @Nullable LocalDate expires,
        @Nullable CouponCode code,
        boolean inert) {

    /**
     * An empty builder.
     *
     * @return a builder; {@code build()} throws {@link IllegalStateException} naming each value left out that is not marked nullable
     */
    public static IssueRequestBuilder builder() {
        return new IssueRequestBuilder();
    }
}
