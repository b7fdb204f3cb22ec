/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store;

import java.math.BigDecimal;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A hold to be reserved, with the observation of the back end that it was computed from.
 *
 * @param key which cap
 * @param unit the currency code or unit of measure
 * @param total how much there is, as observed
 * @param external what others have taken, as observed
 * @param gen the generation that was read before the back end was; zero when there was no row
 * @param quantity how much to hold, signed
 * @param taken what actions had reserved and consumed as it was read, where the quantity was computed from exactly that; a
 *     claim that finds another number is stale. Null where any number that leaves enough will do
 */
@Value.Builder
public record CapClaim(
        CapKey key,
        String unit,
        BigDecimal total,
        BigDecimal external,
        long gen,
        BigDecimal quantity,
        @Nullable BigDecimal taken) {

    /**
     * An empty builder.
     *
     * @return a builder; {@code build()} throws {@link IllegalStateException} naming each value left out that is not marked nullable
     */
    public static CapClaimBuilder builder() {
        return new CapClaimBuilder();
    }

    /**
     * The hold alone.
     *
     * @return cap and quantity
     */
    public Hold hold() {
        return new Hold(key, quantity);
    }
}
