/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.store.CapClaim;
import dev.aftersales.store.CapKey;
import dev.aftersales.store.Entitlement;
import dev.aftersales.store.Hold;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Claims that give back what a document holds: they leave the caps as they were last observed. */
final class CapReleases {

    private CapReleases() {}

    /** Gives back all holds of a document. */
    static List<CapClaim> of(List<Hold> holds, Collection<Entitlement> rows) {
        Map<CapKey, Entitlement> byKey = rows.stream().collect(Collectors.toMap(Entitlement::key, Function.identity()));
        return inOrder(holds.stream()
                .filter(hold -> hold.quantity().signum() != 0)
                .map(hold ->
                        claim(hold.cap(), byKey.get(hold.cap()), hold.quantity().negate()))
                .toList());
    }

    static CapClaim claim(CapKey key, @Nullable Entitlement row, BigDecimal quantity) {
        return row == null
                ? new CapClaim(key, "", BigDecimal.ZERO, BigDecimal.ZERO, 0, quantity, null)
                : new CapClaim(key, row.unit(), row.total(), row.external(), row.gen(), quantity, null);
    }

    static List<CapClaim> inOrder(List<CapClaim> claims) {
        return claims.stream().sorted(Comparator.comparing(CapClaim::key)).toList();
    }
}
