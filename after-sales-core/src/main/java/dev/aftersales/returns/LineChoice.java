/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import dev.aftersales.command.Refusal;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.inventory.Tracking;
import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A delivery line in a {@link ReturnForm}. Immutable.
 *
 * @param move the delivery line
 * @param product what was delivered
 * @param kit the kit it was sold in
 * @param delivered the validated quantity of the delivery
 * @param step the smallest step of a quantity, for example 1 or 0.001
 * @param tracking how units are told apart
 * @param rest all of it that can still come back: the default, with its lots; zero when nothing can
 * @param lots how much can still come back of each lot or serial number
 * @param refusals why nothing of it can come back; empty when something can
 */
@Value.Builder
public record LineChoice(
        MoveId move,
        ProductId product,
        @Nullable ProductId kit,
        Quantity delivered,
        BigDecimal step,
        Tracking tracking,
        LineToReturn rest,
        List<LotToReturn> lots,
        List<Refusal> refusals) {

    /**
     * Copies the lists.
     *
     * @param move the delivery line
     * @param product what was delivered
     * @param kit the kit it was sold in
     * @param delivered the validated quantity of the delivery
     * @param step the smallest step of a quantity
     * @param tracking how units are told apart
     * @param rest all of it that can still come back
     * @param lots how much can still come back of each lot or serial number
     * @param refusals why nothing of it can come back
     */
    public LineChoice {
        lots = List.copyOf(lots);
        refusals = List.copyOf(refusals);
    }

    /**
     * The default quantity (RET-2).
     *
     * @return what was delivered less what is returned or in return, in the unit of the line
     */
    public Quantity returnable() {
        return rest.quantity();
    }
}
