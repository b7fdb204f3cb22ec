/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit;

import dev.aftersales.spi.inventory.DeliveryId;

/** Never more comes back than was delivered, per line and per lot (RET-6, RET-7). */
public final class ReturnsCheck implements Check {

    /** The one there is. */
    public ReturnsCheck() {}

    @Override
    public void look(Facts facts, Findings findings) {
        facts.evidence().sold().deliveries().forEach(delivery -> look(delivery, facts, findings));
    }

    private static void look(DeliveryId delivery, Facts facts, Findings findings) {
        Taken delivered = Taken.delivered(facts.office().delivery(delivery));
        Taken returned = Taken.returned(facts.liveReturns(delivery));
        returned.cells()
                .forEach((cell, amount) -> findings.require(
                        amount.compareTo(delivered.of(cell)) <= 0,
                        "%s: %s of %s returned of %s",
                        cell,
                        amount,
                        delivery,
                        delivered.of(cell)));
    }
}
