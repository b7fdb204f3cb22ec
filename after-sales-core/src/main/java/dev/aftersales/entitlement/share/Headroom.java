/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement.share;

import dev.aftersales.spi.accounting.TaxAmount;
import dev.aftersales.spi.accounting.TaxId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What may still be credited of an invoice as a whole, whatever its lines allow: credits that name no line use it up.
 *
 * @param net without tax and cash rounding
 * @param taxes each tax that has a sum of its own
 * @param total net, taxes and cash rounding
 */
record Headroom(long net, Map<TaxId, Long> taxes, long total) {

    static final Headroom NONE = new Headroom(0, Map.of(), 0);

    Headroom {
        taxes = Map.copyOf(taxes);
    }

    /** The room that an amount takes, its taxes included. */
    static Headroom of(long net, List<TaxAmount> taxes) {
        Map<TaxId, Long> sums = new HashMap<>();
        long total = net;
        for (TaxAmount tax : taxes) {
            long amount = Minor.of(tax.amount());
            sums.merge(tax.tax(), amount, Minor::sum);
            total = Minor.sum(total, amount);
        }
        return new Headroom(net, sums, total);
    }

    Headroom withTotal(long other) {
        return new Headroom(net, taxes, other);
    }

    /** The sum of this and another. */
    Headroom plus(Headroom other) {
        Map<TaxId, Long> sums = new HashMap<>(taxes);
        other.taxes.forEach((tax, amount) -> sums.merge(tax, amount, Minor::sum));
        return new Headroom(Minor.sum(net, other.net), sums, Minor.sum(total, other.total));
    }

    /** What is left of this after a part of it: never less than nothing of net and taxes; the total as it comes out. */
    Headroom minus(Headroom part) {
        Map<TaxId, Long> left = new HashMap<>();
        taxes.forEach((tax, amount) -> left.put(tax, Minor.left(amount, part.taxes.getOrDefault(tax, 0L))));
        return new Headroom(Minor.left(net, part.net), left, total - part.total);
    }

    /** Whether no net and no tax is left, so that cash rounding is all there may be. */
    boolean isSpent() {
        return net == 0 && taxes.values().stream().allMatch(amount -> amount == 0);
    }

    /** Whether a credit stays within this, in each amount. */
    boolean covers(Headroom credit) {
        return credit.net <= net
                && credit.total <= total
                && taxes.entrySet().stream().allMatch(tax -> covers(tax.getKey(), tax.getValue(), credit));
    }

    private static boolean covers(TaxId tax, long left, Headroom credit) {
        return Minor.beyond(left, credit.taxes.getOrDefault(tax, 0L)) == 0;
    }
}
