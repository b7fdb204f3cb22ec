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
import org.jspecify.annotations.Nullable;

/** Numbers of caps in columns. With more digits than these have they are refused: a database would round them. */
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

    /** Without the zeros that a column adds behind the point. */
    static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null || number.scale() == 0) {
            return number;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static void require(CapKey cap, BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.scale() > DECIMALS || plain.precision() - plain.scale() > INTEGER_DIGITS) {
            throw new IllegalArgumentException("a number with too many digits to be kept exactly: " + cap);
        }
    }
}
