/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.loyalty;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.PortKey;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A coupon as it stands in the back end.
 *
 * @param id the coupon
 * @param code its code
 * @param program the program it belongs to
 * @param customer whom it is bound to
 * @param expires its last valid day; null when it never expires
 * @param rewards what it is good for
 * @param usesLeft how often it can still be used, where the back end says so
 * @param state whether it can still be used
 * @param link where a person can see it
 * @param key the key it was issued with; null when it was made elsewhere
 */
@Value.Builder
public record Coupon(
        CouponId id,
        CouponCode code,
        ProgramId program,
        @Nullable CustomerId customer,
        @Nullable LocalDate expires,
        List<Reward> rewards,
        @Nullable Integer usesLeft,
        CouponState state,
        @Nullable URI link,
        @Nullable PortKey key) {

    /**
     * Copies the collections it is given.
     *
     * @param id the coupon
     * @param code its code
     * @param program the program it belongs to
     * @param customer whom it is bound to
     * @param expires its last valid day; null when it never expires
     * @param rewards what it is good for
     * @param usesLeft how often it can still be used, where the back end says so
     * @param state whether it can still be used
     * @param link where a person can see it
     * @param key the key it was issued with; null when it was made elsewhere
     */
    public Coupon {
        rewards = List.copyOf(rewards);
    }

    /**
     * An empty builder.
     *
     * @return a builder; {@code build()} throws {@link IllegalStateException} naming each value left out that is not marked nullable
     */
    public static CouponBuilder builder() {
        return new CouponBuilder();
    }
}
