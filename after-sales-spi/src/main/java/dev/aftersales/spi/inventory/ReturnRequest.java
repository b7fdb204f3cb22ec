/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.inventory;

import dev.aftersales.spi.CustomerId;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A return to be created.
 *
 * @param delivery the delivery it reverses
 * @param customer whom the goods come from
 * @param lines what is to come back; never empty
 * @param location where the goods are to be received; only with LOCATION
 * @param reasonCode a reason code of the back end
 * @param inert whether to make only a draft, to be activated by id; only where effects are STAGED
 */
@Value.Builder
public record ReturnRequest(
        DeliveryId delivery,
        CustomerId customer,
        List<ReturnRequestLine> lines,
        @Nullable LocationId location,
        @Nullable String reasonCode,
        boolean inert) {

    /**
     * Copies the collections it is given.
     *
     * @param delivery the delivery it reverses
     * @param customer whom the goods come from
     * @param lines what is to come back; never empty
     * @param location where the goods are to be received; only with LOCATION
     * @param reasonCode a reason code of the back end
     * @param inert whether to make only a draft, to be activated by id; only where effects are STAGED
     */
    public ReturnRequest {
        lines = List.copyOf(lines);
    }

    /**
     * An empty builder.
     *
     * @return a builder; {@code build()} throws {@link IllegalStateException} naming each value left out that is not marked nullable
     */
    public static ReturnRequestBuilder builder() {
        return new ReturnRequestBuilder();
    }
}
