/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.store.Acceptance;
import dev.aftersales.store.CapClaim;
import dev.aftersales.store.CapKey;
import dev.aftersales.store.Revision;
import java.math.BigDecimal;

/** Refuses numbers with more digits than the columns of caps have: a database would round them. */
final class Digits {

    private static final int DECIMALS = 20;
    private static final int INTEGER_DIGITS = 40;

    private Digits() {}

    static void require(Acceptance acceptance) {
        for (CapClaim claim : acceptance.claims()) {
            require(claim.key(), claim.quantity());
            require(claim.key(), claim.total());
            require(claim.key(), claim.external());
        }
    }

    static void require(Revision revision) {
        revision.to().holds().forEach(hold -> require(hold.cap(), hold.quantity()));
    }

    private static void require(CapKey cap, BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.scale() > DECIMALS || plain.precision() - plain.scale() > INTEGER_DIGITS) {
            throw new IllegalArgumentException("a number with too many digits to be kept exactly: " + cap);
        }
    }
}
