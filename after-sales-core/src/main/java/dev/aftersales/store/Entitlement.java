/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store;

import java.math.BigDecimal;
import org.immutables.value.Value;

/**
 * How much of a cap is taken. All numbers are zero or more.
 *
 * @param key which cap
 * @param unit the currency code or unit of measure of all numbers; empty while gen is zero
 * @param total how much there is
 * @param external what the back end shows as taken by others
 * @param reserved what actions in flight hold
 * @param consumed what completed actions took
 * @param gen how often total and external were observed; zero when a document changed outside takes
 *     of a cap that no action has met yet
 */
@Value.Builder
public record Entitlement(
        CapKey key,
        String unit,
        BigDecimal total,
        BigDecimal external,
        BigDecimal reserved,
        BigDecimal consumed,
        long gen) {

    /**
     * An empty builder.
     *
     * @return a builder; {@code build()} throws {@link IllegalStateException} naming each value left out that is not marked nullable
     */
    public static EntitlementBuilder builder() {
        return new EntitlementBuilder();
    }

    /**
     * What can still be taken; negative when others took too much.
     *
     * @return total less external, reserved and consumed
     */
    public BigDecimal remaining() {
        return total.subtract(external).subtract(reserved).subtract(consumed);
    }
}
